import { loadedOnce } from "../../../src/hosts/excel/loaded-once";

it("loads when first asked, once for all who ask meanwhile, and then answers at once", async () => {
  const load = jest.fn(() => Promise.resolve("prices"));
  const prices = loadedOnce(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([prices(), prices()])).toEqual(["prices", "prices"]);
  expect(prices()).toBe("prices");
  expect(load).toHaveBeenCalledTimes(1);
});

it("fails for all who waited, and tries again for the next to ask", async () => {
  const load = jest
    .fn<Promise<string>, []>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValueOnce("prices");
  const prices = loadedOnce(load);
  const [one, two] = await Promise.allSettled([prices(), prices()]);
  expect([one, two]).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await prices()).toBe("prices");
});
