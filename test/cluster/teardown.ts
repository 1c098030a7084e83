export = async (): Promise<void> => {};
