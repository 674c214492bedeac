import { isDark } from "../../../src/taskpane/theme/is-dark";

// Background colours of Office's themes: Colourful and White #FFFFFF, Dark Grey #444444, Black #262626.
test.each`
  theme                                                    | system   | dark
  ${{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }} | ${false} | ${true}
  ${{ bodyBackgroundColor: "#262626" }}                    | ${false} | ${true}
  ${{ bodyBackgroundColor: "444444" }}                     | ${false} | ${true}
  ${{ bodyBackgroundColor: "#FFFFFF" }}                    | ${true}  | ${false}
  ${{}}                                                    | ${true}  | ${true}
  ${undefined}                                             | ${true}  | ${true}
  ${undefined}                                             | ${false} | ${false}
`("Office theme $theme on a dark system $system is dark: $dark", ({ theme, system, dark }) => {
  expect(isDark(theme, system)).toBe(dark);
});
