/** Where the one draft of a playbook is kept: apart from the other settings, which are written anew with each change of one. */
export const playbookDraftKey = 'playbookDraft';
