// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/colors.h"

#include <array>

namespace parley {

namespace {

struct Pair
{
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr auto pairs = std::to_array<Pair>({
    {ColorRole::Window, 0xffeeefec, 0xff0f1312},
    {ColorRole::Sheet, 0xffffffff, 0xff171c1b},
    {ColorRole::Raised, 0xffffffff, 0xff1f2524},
    {ColorRole::Sunken, 0xfff5f6f3, 0xff111615},
    {ColorRole::Bubble, 0xfff0f2ee, 0xff222928},
    {ColorRole::Hover, 0xffe3e5e0, 0xff1d2322},
    {ColorRole::Hover2, 0xfff1f2ef, 0xff29312f},
    {ColorRole::Pressed, 0xffd8dbd4, 0xff343d3b},
    {ColorRole::Selected, 0xffffffff, 0xff222928},
    {ColorRole::Line, 0xffe2e4df, 0xff28302e},
    {ColorRole::LineStrong, 0xffcccfc8, 0xff3a4442},
    {ColorRole::Control, 0xff818883, 0xff707b78},
    {ColorRole::Ink, 0xff171b1a, 0xffe8ecea},
    {ColorRole::Ink2, 0xff454c49, 0xffb6bebb},
    {ColorRole::Ink3, 0xff606764, 0xff929b98},
    {ColorRole::InkOff, 0xff9ba19d, 0xff5c6663},
    {ColorRole::Accent, 0xff0a6c66, 0xff52c4b4},
    {ColorRole::AccentHover, 0xff085a55, 0xff6ad2c3},
    {ColorRole::AccentPress, 0xff064844, 0xff3faa9b},
    {ColorRole::OnAccent, 0xffffffff, 0xff04211d},
    {ColorRole::AccentSoft, 0xffddf0ec, 0xff15332f},
    {ColorRole::AccentInk, 0xff075650, 0xff86ddcf},
    {ColorRole::Focus, 0xff0a6c66, 0xff6ad2c3},
    {ColorRole::Danger, 0xffb42318, 0xffff8f86},
    {ColorRole::DangerSoft, 0xfffdedeb, 0xff371e1c},
    {ColorRole::Warn, 0xff855000, 0xffedb75f},
    {ColorRole::WarnSoft, 0xfffbf2df, 0xff332810},
    {ColorRole::Ok, 0xff17703a, 0xff72d08f},
    {ColorRole::OkSoft, 0xffe4f3e9, 0xff15301f},
    {ColorRole::Info, 0xff1f5fa8, 0xff84b9f3},
    {ColorRole::InfoSoft, 0xffe7f0fa, 0xff17293d},
    {ColorRole::Mark, 0xffffe9a8, 0xff5a4712},
    {ColorRole::Shadow, 0x29121a18, 0x8c000000},
    {ColorRole::Scrim, 0x47171b1a, 0x80000000},
    {ColorRole::ModelClay, 0xffc2552b, 0xfff08a5d},
    {ColorRole::ModelIndigo, 0xff4f5bd5, 0xff8e9bff},
    {ColorRole::ModelSky, 0xff1e83c7, 0xff5db7f2},
    {ColorRole::ModelMoss, 0xff4c8a1f, 0xff94cc5c},
    {ColorRole::ModelPlum, 0xff8f4bb8, 0xffcb8fef},
    {ColorRole::ModelGold, 0xffa87900, 0xffe3b93c},
    {ColorRole::ModelRose, 0xffc63d71, 0xfff27fa6},
    {ColorRole::ModelSlate, 0xff66737a, 0xff9aa8af},
    {ColorRole::CodeKeyword, 0xff8b3ba6, 0xffd3a3ee},
    {ColorRole::CodeString, 0xff2d6f22, 0xff9bd184},
    {ColorRole::CodeNumber, 0xffa34a12, 0xfff0a878},
    {ColorRole::CodeFunction, 0xff1f5fa8, 0xff86bdf5},
    {ColorRole::CodeType, 0xff0a6c66, 0xff6ad2c3},
    {ColorRole::CodeComment, 0xff606764, 0xff929b98},
});

// The table is read by index, so its order has to be the order of the enum.
constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (static_cast<std::size_t>(pairs[i].role) != i) {
            return false;
        }
    }
    return pairs.size() == static_cast<std::size_t>(ColorRole::CodeComment) + 1;
}
static_assert(inEnumOrder());

} // namespace

QColor colorFor(ColorRole role, bool dark)
{
    const Pair &pair = pairs[static_cast<std::size_t>(role)];
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

} // namespace parley
