// The agencies Key Desk knows, which of them a dialog is about, and the requests between them and their credentials.
// Not here: the shown agency itself (desk.svelte.ts), drawing, and any keeping of a key or token.
import { tick } from 'svelte';
import type {
  AddedKeys,
  AddKeysRequest,
  AgencyEntry,
  AgencyPage,
  AgencySettings,
  Backend,
  CredentialKind,
  DeskError,
  DeskView,
  Outcome,
} from '../../backend';

/** What the dialog for keys of sub-accounts begins with. */
export type KeysToAdd = {
  /** Already pasted elsewhere; usually empty. */
  text: string;
  /** Whether they are of another agency than the one shown. */
  another: boolean;
  /** Addresses that were entered elsewhere already. */
  addresses: AgencySettings['addresses'] | null;
};

/** How long a closed dialog takes to give the focus back, in milliseconds. */
const GIVEN_BACK = 50;

/** After a dialog that made another screen: what it was opened from is gone, so the keyboard begins at the menu. */
export function keyboardToMenu(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.agency-trigger')?.focus();
  }, GIVEN_BACK);
}

export class Agencies {
  list: AgencyEntry[] = $state.raw([]);
  /** The agency that is being opened: until it is there, nothing of the former is shown. */
  opening: AgencyEntry | null = $state.raw(null);
  /** Whether the connect dialog is about another agency than the one shown. */
  another = $state(false);
  /** How far the list of the other agency has come that is being connected. */
  joining: DeskView['looking'] = $state.raw(null);
  adding: KeysToAdd | null = $state.raw(null);
  forgetting: AgencyEntry | null = $state.raw(null);
  /** Whether the keyboard has to find the agency's menu again, because another screen has another one. */
  backToMenu = false;

  #backend: Backend;
  #take: (outcome: Outcome<DeskView>) => DeskError | null;

  constructor(backend: Backend, take: (outcome: Outcome<DeskView>) => DeskError | null) {
    this.#backend = backend;
    this.#take = take;
    void backend.onJoining((looking) => (this.joining = looking));
  }

  entry(id: string | undefined): AgencyEntry | null {
    return this.list.find((agency) => agency.id === id) ?? null;
  }

  /** An error here is no news of its own: whatever made it is told where it happened. */
  async reload(): Promise<void> {
    const outcome = await this.#backend.agencies();
    if (outcome.status === 'ok') this.list = outcome.data;
  }

  async show(agency: AgencyEntry): Promise<DeskError | null> {
    this.opening = agency;
    this.backToMenu = true;
    const error = this.#take(await this.#backend.showAgency(agency.id));
    this.opening = null;
    await this.#settled();
    return error;
  }

  async forget(id: string, historyToo: boolean): Promise<DeskError | null> {
    this.backToMenu = true;
    const error = this.#take(await this.#backend.forgetAgency(id, historyToo));
    if (error === null) await this.reload();
    await this.#settled();
    return error;
  }

  /** By now the other screen is there and its menu has taken the keyboard, if there is one. */
  async #settled(): Promise<void> {
    await tick();
    this.backToMenu = false;
  }

  async forgetCredential(kind: CredentialKind): Promise<DeskError | null> {
    return this.#take(await this.#backend.forgetCredential(kind));
  }

  async forgetSubAccountKey(subAccountId: string): Promise<DeskError | null> {
    return this.#take(await this.#backend.forgetSubAccountKey(subAccountId));
  }

  /** Opens the page of the shown agency in HighLevel where its keys or tokens are. */
  async openPage(page: AgencyPage): Promise<DeskError | null> {
    const outcome = await this.#backend.openAgencyPage(page);
    return outcome.status === 'error' ? outcome.error : null;
  }

  // What is pasted goes through the three below and is kept nowhere.

  recognise(text: string): ReturnType<Backend['recogniseCredential']> {
    return this.#backend.recogniseCredential(text);
  }

  reviewKeys(text: string, another: boolean): ReturnType<Backend['reviewKeys']> {
    return this.#backend.reviewKeys(text, another);
  }

  async addKeys(request: AddKeysRequest): Promise<Outcome<AddedKeys>> {
    const outcome = await this.#backend.addKeys(request);
    if (outcome.status === 'ok') this.#take({ status: 'ok', data: outcome.data.view });
    return outcome;
  }
}
