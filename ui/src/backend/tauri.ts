// The real desk: every request goes through the generated bridge to Rust.
// Not here: any decision. The only thing added is that nothing is ever thrown at the face.
import { commands, events } from '../bindings';
import { wholePreferences, type Backend, type Outcome } from './backend';

type Answer<T> = T | Outcome<T>;

function isOutcome<T>(answer: Answer<T>): answer is Outcome<T> {
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return false;
  return (answer.status === 'ok' && 'data' in answer) || (answer.status === 'error' && 'error' in answer);
}

// A command can also fail below its own result: a missing permission, a bridge that is gone. Such a failure
// carries a developer's text, so the owner gets words of our own.
async function ask<T>(answer: Promise<Answer<T>>): Promise<Outcome<T>> {
  try {
    const data = await answer;
    return isOutcome(data) ? data : { status: 'ok', data };
  } catch {
    return {
      status: 'error',
      error: {
        code: 'internal',
        message: { id: 'error-bridge', with: {} },
        next: { id: 'error-bridge-next', with: {} },
      },
    };
  }
}

export const tauriBackend: Backend = {
  deskView: () => ask(commands.deskView()),
  subAccounts: (after) => ask(commands.subAccounts(after)),
  connect: (request) => ask(commands.connect(request)),
  tryDemo: () => ask(commands.tryDemo()),
  leaveDemo: () => ask(commands.leaveDemo()),
  lookNow: () => ask(commands.lookNow()),
  cancelLook: () => ask<null>(commands.cancelLook()),

  agencies: () => ask(commands.agencies()),
  showAgency: (id) => ask(commands.showAgency(id)),
  forgetAgency: (id, historyToo) => ask(commands.forgetAgency(id, historyToo)),
  forgetCredential: (kind) => ask(commands.forgetCredential(kind)),
  agencySettings: () => ask(commands.agencySettings()),
  checkAgencySettings: (settings) => ask(commands.checkAgencySettings(settings)),
  saveAgencySettings: (agencyName, settings) => ask(commands.saveAgencySettings(agencyName, settings)),

  recogniseCredential: (text) => ask(commands.recogniseCredential(text)),
  reviewKeys: (text, another) => ask(commands.reviewKeys(text, another)),
  addKeys: (request) => ask(commands.addKeys(request)),
  forgetSubAccountKey: (subAccountId) => ask(commands.forgetSubAccountKey(subAccountId)),
  markExpired: (subAccountId, expired) => ask(commands.markExpired(subAccountId, expired)),

  regenerate: (request) => ask(commands.regenerate(request)),
  answerGuided: (subAccountId, answer) => ask(commands.answerGuided(subAccountId, answer)),
  stopWatching: (subAccountId) => ask(commands.stopWatching(subAccountId)),
  checkKey: (request) => ask(commands.checkKey(request)),
  showKey: (subAccountId) => ask(commands.showKey(subAccountId)),
  copyKey: (subAccountId) => ask(commands.copyKey(subAccountId)),
  openPage: (subAccountId) => ask<null>(commands.openPage(subAccountId)),
  openAgencyPage: (page) => ask<null>(commands.openAgencyPage(page)),
  openLink: (placeId) => ask<null>(commands.openLink(placeId)),
  openSupport: () => ask<null>(commands.openSupport()),

  places: (subAccountId) => ask(commands.places(subAccountId)),
  savePlace: (place) => ask(commands.savePlace(place)),
  deletePlace: (id) => ask<null>(commands.deletePlace(id)),
  tickPlace: (id, done) => ask(commands.tickPlace(id, done)),
  deletePlaces: (ids) => ask(commands.deletePlaces(ids)),
  addPlaceToMany: (subAccountIds, place) => ask(commands.addPlaceToMany(subAccountIds, place)),
  exportPlaces: () => ask(commands.exportPlaces()),
  importPlaces: (text) => ask(commands.importPlaces(text)),

  reviewMany: (subAccountIds) => ask(commands.reviewMany(subAccountIds)),
  regenerateMany: (request) => ask(commands.regenerateMany(request)),
  pauseRun: () => ask(commands.pauseRun()),
  resumeRun: () => ask(commands.resumeRun()),
  stopRun: () => ask(commands.stopRun()),
  dismissRun: () => ask(commands.dismissRun()),
  runItems: () => ask(commands.runItems()),

  activity: (query) => ask(commands.activity(query)),
  exportActivity: (query) => ask(commands.exportActivity(query)),
  showSavedFile: (name) => ask<null>(commands.showSavedFile(name)),

  saveNote: (subAccountId, note) => ask(commands.saveNote(subAccountId, note)),
  exportKeys: (subAccountIds) => ask(commands.exportKeys(subAccountIds)),
  exportReport: (subAccountIds) => ask(commands.exportReport(subAccountIds)),
  openSavedFile: (name) => ask<null>(commands.openSavedFile(name)),
  detailsForSupport: () => ask(commands.detailsForSupport()),
  storage: () => ask(commands.storage()),
  showFolder: () => ask<null>(commands.showFolder()),
  exportEverything: () => ask(commands.exportEverything()),
  eraseEverything: (typedWord) => ask(commands.eraseEverything(typedWord)),
  startsWithComputer: () => ask(commands.startsWithComputer()),
  setStartsWithComputer: (on) => ask(commands.setStartsWithComputer(on)),

  quit: (anyway) => ask(commands.quit(anyway)),

  updateView: () => ask(commands.updateView()),
  lookForUpdate: () => ask<null>(commands.lookForUpdate()),
  installUpdate: () => ask<null>(commands.installUpdate()),
  stopUpdate: () => ask<null>(commands.stopUpdate().then(() => null)),
  openDownloads: () => ask<null>(commands.openDownloads()),

  dismissNotice: (code) => ask(commands.dismissNotice(code)),
  dismissChanges: () => ask(commands.dismissChanges()),
  bringChangesBack: () => ask(commands.bringChangesBack()),
  preferences: () => ask(commands.preferences().then(wholePreferences)),
  savePreferences: (preferences) => ask(commands.savePreferences(preferences)),
  onDeskChanged: (tell) => events.deskChanged.listen((event) => tell(event.payload)),
  onSubAccountsChanged: (tell) => events.subAccountsChanged.listen((event) => tell(event.payload)),
  onJoining: (tell) => events.joining.listen((event) => tell(event.payload)),
  onQuitAsked: (tell) => events.quitAsked.listen(() => tell()),
  onOpenAsked: (tell) => events.openAsked.listen((event) => tell(event.payload)),
  onPageAsked: (tell) => events.pageAsked.listen((event) => tell(event.payload)),
  onUpdateChanged: (tell) => events.updateChanged.listen((event) => tell(event.payload)),
};
