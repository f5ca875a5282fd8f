// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/colors.h"

#include <array>

namespace parley {

namespace {

// The colours of one role; the sharp ones are those of high contrast.
struct Shades
{
    ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb sharpLight;
    QRgb sharpDark;
};

constexpr auto table = std::to_array<Shades>({
    {ColorRole::Window, 0xffeeefec, 0xff0f1312, 0xffffffff, 0xff000000},
    {ColorRole::Sheet, 0xffffffff, 0xff171c1b, 0xffffffff, 0xff000000},
    {ColorRole::Raised, 0xffffffff, 0xff1f2524, 0xffffffff, 0xff000000},
    {ColorRole::Sunken, 0xfff5f6f3, 0xff111615, 0xffffffff, 0xff000000},
    {ColorRole::Bubble, 0xfff0f2ee, 0xff222928, 0xffffffff, 0xff000000},
    {ColorRole::Hover, 0xffe3e5e0, 0xff1d2322, 0xffe6e6e6, 0xff262626},
    {ColorRole::Hover2, 0xfff1f2ef, 0xff29312f, 0xffe6e6e6, 0xff262626},
    {ColorRole::Pressed, 0xffd8dbd4, 0xff343d3b, 0xffd9d9d9, 0xff363636},
    {ColorRole::Selected, 0xffffffff, 0xff222928, 0xffffffff, 0xff000000},
    {ColorRole::Line, 0xffe2e4df, 0xff28302e, 0xff767676, 0xff8c8c8c},
    {ColorRole::LineStrong, 0xffcccfc8, 0xff3a4442, 0xff1a1a1a, 0xfff0f0f0},
    {ColorRole::Control, 0xff818883, 0xff707b78, 0xff1a1a1a, 0xfff0f0f0},
    {ColorRole::Ink, 0xff171b1a, 0xffe8ecea, 0xff000000, 0xffffffff},
    {ColorRole::Ink2, 0xff454c49, 0xffb6bebb, 0xff1c1c1c, 0xffececec},
    {ColorRole::Ink3, 0xff606764, 0xff929b98, 0xff303030, 0xffd6d6d6},
    {ColorRole::InkOff, 0xff9ba19d, 0xff5c6663, 0xff6b6b6b, 0xff9a9a9a},
    {ColorRole::Accent, 0xff0a6c66, 0xff52c4b4, 0xff004a45, 0xff6ff0dc},
    {ColorRole::AccentHover, 0xff085a55, 0xff6ad2c3, 0xff003a36, 0xff93f5e6},
    {ColorRole::AccentPress, 0xff064844, 0xff3faa9b, 0xff002a27, 0xff4fdcc6},
    {ColorRole::OnAccent, 0xffffffff, 0xff04211d, 0xffffffff, 0xff000000},
    {ColorRole::AccentSoft, 0xffddf0ec, 0xff15332f, 0xffd9f0eb, 0xff0a332e},
    {ColorRole::AccentInk, 0xff075650, 0xff86ddcf, 0xff003b37, 0xffb8fff2},
    {ColorRole::Focus, 0xff0a6c66, 0xff6ad2c3, 0xff0036b8, 0xffffe11a},
    {ColorRole::Danger, 0xffb42318, 0xffff8f86, 0xff800c05, 0xffffb3ac},
    {ColorRole::DangerSoft, 0xfffdedeb, 0xff371e1c, 0xffffffff, 0xff000000},
    {ColorRole::Warn, 0xff855000, 0xffedb75f, 0xff563300, 0xffffd27a},
    {ColorRole::WarnSoft, 0xfffbf2df, 0xff332810, 0xffffffff, 0xff000000},
    {ColorRole::Ok, 0xff17703a, 0xff72d08f, 0xff0a4520, 0xff94ecad},
    {ColorRole::OkSoft, 0xffe4f3e9, 0xff15301f, 0xffffffff, 0xff000000},
    {ColorRole::Info, 0xff1f5fa8, 0xff84b9f3, 0xff103a70, 0xffa9d2ff},
    {ColorRole::InfoSoft, 0xffe7f0fa, 0xff17293d, 0xffffffff, 0xff000000},
    {ColorRole::Mark, 0xffffe9a8, 0xff5a4712, 0xffffe680, 0xff4a3b00},
    {ColorRole::Shadow, 0x29121a18, 0x8c000000, 0x29121a18, 0x8c000000},
    {ColorRole::Scrim, 0x47171b1a, 0x80000000, 0x80000000, 0xa0000000},
    {ColorRole::ModelClay, 0xffc2552b, 0xfff08a5d, 0xff9a3412, 0xffff9d73},
    {ColorRole::ModelIndigo, 0xff4f5bd5, 0xff8e9bff, 0xff3a44b8, 0xffaab3ff},
    {ColorRole::ModelSky, 0xff1e83c7, 0xff5db7f2, 0xff0b5a94, 0xff7ccaff},
    {ColorRole::ModelMoss, 0xff4c8a1f, 0xff94cc5c, 0xff33640d, 0xffa8e06f},
    {ColorRole::ModelPlum, 0xff8f4bb8, 0xffcb8fef, 0xff6f2f95, 0xffdcabff},
    {ColorRole::ModelGold, 0xffa87900, 0xffe3b93c, 0xff6f5000, 0xfff5cd4f},
    {ColorRole::ModelRose, 0xffc63d71, 0xfff27fa6, 0xff9c1f50, 0xffff9bbd},
    {ColorRole::ModelSlate, 0xff66737a, 0xff9aa8af, 0xff3f4a50, 0xffb8c6cd},
    {ColorRole::CodeKeyword, 0xff8b3ba6, 0xffd3a3ee, 0xff6a1f85, 0xffe2bcf8},
    {ColorRole::CodeString, 0xff2d6f22, 0xff9bd184, 0xff1e5214, 0xffb2e69c},
    {ColorRole::CodeNumber, 0xffa34a12, 0xfff0a878, 0xff7a330a, 0xffffc299},
    {ColorRole::CodeFunction, 0xff1f5fa8, 0xff86bdf5, 0xff123f78, 0xffa5d0ff},
    {ColorRole::CodeType, 0xff0a6c66, 0xff6ad2c3, 0xff004a45, 0xff8cecdd},
    {ColorRole::CodeComment, 0xff606764, 0xff929b98, 0xff404040, 0xffc4c4c4},
});

// The table is read by index, so its order has to be the order of the enum.
constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].role) != i) {
            return false;
        }
    }
    return table.size() == static_cast<std::size_t>(ColorRole::CodeComment) + 1;
}
static_assert(inEnumOrder());

} // namespace

QColor colorFor(ColorRole role, bool dark, bool highContrast)
{
    const Shades &shades = table[static_cast<std::size_t>(role)];
    return QColor::fromRgba(highContrast ? (dark ? shades.sharpDark : shades.sharpLight)
                                         : (dark ? shades.dark : shades.light));
}

} // namespace parley
