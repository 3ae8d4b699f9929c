// The sizes of the text that can be chosen, in percent. Not here: making it so (the desk does).
export const TEXT_SIZES: readonly number[] = [100, 115, 130, 150, 200];
