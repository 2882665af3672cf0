import * as l10n from '../l10n.ts';

/** Extensions that send text away, by their ids in small letters, with what they send. */
export const SENDERS: Readonly<Record<string, string>> = {
  'github.copilot': l10n.t(
    'GitHub Copilot sends the text around the cursor to a service that suggests what comes next.',
  ),
  'github.copilot-chat': l10n.t(
    'GitHub Copilot Chat sends what you ask, and files it is shown or looks up, to a service that answers.',
  ),
  'openai.chatgpt': l10n.t(
    'The ChatGPT extension sends what you ask, and text it is shown, to a service that answers.',
  ),
  'anthropic.claude-code': l10n.t('Claude Code sends what you ask, and files it reads, to a service that answers.'),
  'google.geminicodeassist': l10n.t(
    'Gemini Code Assist sends the text around the cursor, and what you ask, to a service.',
  ),
  'amazonwebservices.amazon-q-vscode': l10n.t(
    'Amazon Q sends the text around the cursor, and what you ask, to a service.',
  ),
  'codeium.codeium': l10n.t('Windsurf (Codeium) sends the text around the cursor, and what you ask, to a service.'),
  'tabnine.tabnine-vscode': l10n.t('Tabnine can send the text around the cursor to a service.'),
  'supermaven.supermaven': l10n.t('Supermaven sends the text around the cursor to a service.'),
  'sourcegraph.cody-ai': l10n.t('Cody sends what you ask, and files it is shown, to a service.'),
  'continue.continue': l10n.t(
    'Continue sends what you ask, and text it is shown, to the service that it is set up with.',
  ),
  'saoudrizwan.claude-dev': l10n.t(
    'Cline sends what you ask, and files it reads, to the service that it is set up with.',
  ),
  'rooveterinaryinc.roo-cline': l10n.t(
    'Roo Code sends what you ask, and files it reads, to the service that it is set up with.',
  ),
  'blackboxapp.blackbox': l10n.t('Blackbox sends what you ask, and text it is shown, to a service.'),
  'znck.grammarly': l10n.t("This grammar checker sends the whole document to Grammarly's service."),
  'davidlday.languagetool-linter': l10n.t(
    'LanguageTool Linter sends the whole document to a public service unless it is set up with one of your own.',
  ),
  'valentjn.vscode-ltex': l10n.t(
    'LTeX checks on this computer unless it is set up with an online service: look at its setting for a server.',
  ),
  'ltex-plus.vscode-ltex-plus': l10n.t(
    'LTeX+ checks on this computer unless it is set up with an online service: look at its setting for a server.',
  ),
  'funkyremi.vscode-google-translate': l10n.t("This translator sends the words you choose to Google's service."),
  'ms-vsliveshare.vsliveshare': l10n.t('Live Share lets others read the files of the folder while you share it.'),
};
