/** The cabinet of Wildberries as if its developers had renamed everything overnight. To be run in a page before its own scripts. */
export function renameClasses(): void {
  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    const renamed = `${value}`.replaceAll('Chat-list', 'Inbox').replaceAll('rt-dialog', 'inbox');
    set.call(this, name, name === 'class' ? renamed : value);
  };
}
