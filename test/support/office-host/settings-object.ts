import type { BookState } from "./book-state";
import type { HostObject } from "./host-object";

/** What an add-in keeps in the workbook. */
export function settingsObject(book: BookState): HostObject {
  const item = (key: string): HostObject => ({
    type: "Setting",
    properties: {
      Key: { get: () => key },
      Value: { get: () => book.settings[key] },
    },
    methods: { Delete: () => void delete book.settings[key] },
  });
  return {
    type: "SettingCollection",
    methods: {
      Add: (key, value) => {
        book.settings[String(key)] = structuredClone(value);
        return item(String(key));
      },
      GetItemOrNullObject: (key) => (String(key) in book.settings ? item(String(key)) : null),
    },
  };
}
