// What stands in the fields of the agency settings, what of it differs from what is saved, and what is wrong with it.
// Not here: the rules (Rust checks), the words (setting-words.ts), drawing (SettingsPage.svelte).
import type {
  AgencySettings,
  AgencySettingsView,
  CredentialKind,
  Outcome,
  SettingName,
  SettingProblem,
} from '../../backend';
import { say, sayPhrase } from '../../words/say.svelte';
import { ENTRIES, GOES_TO, SETTING_NAMES as NAMES } from './setting-words';

type Check = (settings: AgencySettings) => Promise<Outcome<SettingProblem[]>>;
type Bridge = AgencySettingsView['settings'];

/** How long the owner must have stopped typing before Rust is asked, in milliseconds. */
const CHECK_AFTER = 300;

function read(settings: Bridge, name: SettingName): string | null {
  const values: Partial<Record<string, unknown>> = { ...settings.addresses, ...settings };
  const text = String(values[name] ?? '').trim();
  return text === '' ? null : text;
}

function texts(settings: Bridge): Record<SettingName, string> {
  return Object.fromEntries(NAMES.map((name) => [name, read(settings, name) ?? ''])) as Record<
    SettingName,
    string
  >;
}

/** One for the page, from what Rust says is saved. */
export class SettingsForm {
  agencyName = $state('');
  probing = $state(false);
  /** As typed; blank means the default. */
  typed: Record<SettingName, string> = $state(texts({}));
  /** What Rust last found wrong. */
  #found: SettingProblem[] = $state.raw([]);
  /** Whether what is typed now was checked. */
  #checked = true;
  #saved: AgencySettingsView = $state.raw({ agencyName: '', settings: {}, defaults: {} });
  #check: Check;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(view: AgencySettingsView, check: Check) {
    this.#check = check;
    this.take(view);
  }

  /** Begins anew with what is saved. */
  take(view: AgencySettingsView): void {
    this.stop();
    this.#saved = view;
    this.agencyName = view.agencyName;
    this.probing = view.settings.probing ?? view.defaults.probing ?? false;
    this.typed = texts(view.settings);
    this.#found = [];
    this.#checked = true;
  }

  /** What is used where nothing is entered; null where there is no such thing. */
  standard(name: SettingName): string | null {
    return read(this.#saved.defaults, name);
  }

  /** What is entered and is not the default anyway. */
  #entered(name: SettingName, text: string): string | null {
    const trimmed = text.trim();
    return trimmed === '' || trimmed === this.standard(name) ? null : trimmed;
  }

  differs(name: SettingName): boolean {
    return this.#entered(name, this.typed[name]) !== null;
  }

  #changed(name: SettingName): boolean {
    return (
      this.#entered(name, this.typed[name]) !== this.#entered(name, read(this.#saved.settings, name) ?? '')
    );
  }

  readonly dirty = $derived(
    this.agencyName.trim() !== this.#saved.agencyName.trim() ||
      this.probing !== (this.#saved.settings.probing ?? this.#saved.defaults.probing ?? false) ||
      NAMES.some((name) => this.#changed(name)),
  );

  /** What is no number where one is wanted never reaches Rust, which could not even read it. */
  readonly #numbers = $derived(
    NAMES.filter(
      (name) =>
        ENTRIES[name] === 'number' && this.differs(name) && !/^\d{1,9}$/.test(this.typed[name].trim()),
    ),
  );

  readonly problems: Partial<Record<SettingName, string>> = $derived({
    ...Object.fromEntries(this.#found.map(({ setting, problem }) => [setting, sayPhrase(problem)])),
    ...Object.fromEntries(this.#numbers.map((name) => [name, say('settings-not-a-number')])),
  });

  /** As far as is known yet; `settled` tells whether more is to come. */
  readonly canSave = $derived(this.dirty && Object.keys(this.problems).length === 0);

  /** The kinds of credential that would be taken off this computer, because their address changes. */
  readonly askedAgain: CredentialKind[] = $derived([
    ...new Set(NAMES.filter((name) => this.#changed(name)).flatMap((name) => GOES_TO[name] ?? [])),
  ]);

  get settings(): AgencySettings {
    const text = (name: SettingName) => this.#entered(name, this.typed[name]);
    const number = (name: SettingName) =>
      this.#numbers.includes(name) || text(name) === null ? null : Number(text(name));
    return {
      addresses: {
        base: text('base'),
        api2: text('api2'),
        regenerate: text('regenerate'),
        web: text('web'),
        page: text('page'),
        keysPage: text('keysPage'),
        tokensPage: text('tokensPage'),
      },
      companyId: text('companyId'),
      version: text('version'),
      pageSize: number('pageSize'),
      waitHours: number('waitHours'),
      lookEveryMinutes: number('lookEveryMinutes'),
      dueAfterDays: number('dueAfterDays'),
      keyPerWindow: number('keyPerWindow'),
      keyPerDay: number('keyPerDay'),
      tokenPerWindow: number('tokenPerWindow'),
      tokenPerDay: number('tokenPerDay'),
      probing: this.probing === (this.#saved.defaults.probing ?? false) ? null : this.probing,
    };
  }

  /** Something was typed: it is checked as soon as the owner pauses. */
  type(name: SettingName, text: string): void {
    this.typed[name] = text;
    this.#checked = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), CHECK_AFTER);
  }

  /** Gives up what was typed. */
  discard(): void {
    this.take(this.#saved);
  }

  /** Waits until what is typed now has been checked. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#checked) await this.#ask();
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const outcome = await this.#check(this.settings);
    if (asked !== this.#asked) return;
    // What could not be checked is checked once more when it is saved.
    this.#found = outcome.status === 'ok' ? outcome.data : [];
    this.#checked = true;
  }

  /** Nothing that was asked before has a say any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }
}
