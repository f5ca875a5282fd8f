// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every colour that is written or drawn with, on every surface it is used on, in all four themes.
// Source of the figures: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11.
#include "support/contrast.h"
#include "ui/colors.h"

#include <QtTest>

using namespace parley;
using enum ColorRole;

namespace {

struct Rule
{
    const char *name;
    QList<ColorRole> marks;
    QList<ColorRole> surfaces;
    double least;
    double leastSharp; // in high contrast
};

constexpr double text = 4.5;
constexpr double sharpText = 7;
constexpr double graphics = 3;
constexpr double any = 1; // decoration: words or another shape say it too

const QList<ColorRole> inks{Ink, Ink2, Ink3, Accent, AccentInk, Danger, Warn, Ok, Info};
const QList<ColorRole> models{ModelClay, ModelIndigo, ModelSky,  ModelMoss,
                              ModelPlum, ModelGold,   ModelRose, ModelSlate};

QList<Rule> rules()
{
    return {
        {"words", inks, {Window, Sheet, Raised, Sunken, Bubble, Selected}, text, sharpText},
        {"words of rows", inks, {Hover, Hover2, AccentSoft}, text, sharpText},
        {"pressed", {Ink, Ink2, AccentInk, Danger}, {Pressed}, text, sharpText},
        {"found words", {Ink}, {Mark}, text, sharpText},
        {"buttons", {OnAccent}, {Accent, AccentHover, AccentPress}, text, sharpText},
        {"tips and toasts", {Sheet}, {Ink}, text, sharpText},
        {"errors", {Danger, Ink, Ink2, Ink3}, {DangerSoft}, text, sharpText},
        {"warnings", {Warn, Ink, Ink2, Ink3}, {WarnSoft}, text, sharpText},
        {"good news", {Ok, Ink, Ink2, Ink3}, {OkSoft}, text, sharpText},
        {"news", {Info, Ink, Ink2, Ink3}, {InfoSoft}, text, sharpText},
        {"code",
         {CodeKeyword, CodeString, CodeNumber, CodeFunction, CodeType, CodeComment},
         {Sheet, Sunken, AccentSoft},
         text,
         sharpText},
        {"frames", {Control}, {Window, Sheet, Raised, Sunken, Hover2}, graphics, sharpText},
        {"focus",
         {Focus},
         {Window, Sheet, Raised, Sunken, Bubble, Hover, Hover2, Pressed, Selected, AccentSoft},
         graphics,
         graphics},
        {"models",
         models,
         {Window, Sheet, Raised, Sunken, Bubble, Hover, Hover2, Selected, AccentSoft},
         graphics,
         graphics},
        {"lines",
         {Line, LineStrong},
         {Window, Sheet, Raised, Sunken, Bubble, Hover, Hover2, Selected, AccentSoft},
         any,
         graphics},
        {"what can't be used", {InkOff}, {Window, Sheet, Raised, Sunken}, any, text},
    };
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaIsWcags()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void everyPairIsSeen_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("sharp");
        for (int i = 0; i < rules().size(); ++i) {
            for (const bool dark : {false, true}) {
                for (const bool sharp : {false, true}) {
                    QTest::addRow("%s, %s%s", rules().at(i).name, dark ? "dark" : "light",
                                  sharp ? ", high contrast" : "")
                        << i << dark << sharp;
                }
            }
        }
    }
    void everyPairIsSeen()
    {
        QFETCH(int, rule);
        QFETCH(bool, dark);
        QFETCH(bool, sharp);
        const Rule checked = rules().at(rule);
        const double least = sharp ? checked.leastSharp : checked.least;
        QStringList faint;
        for (const ColorRole mark : checked.marks) {
            for (const ColorRole surface : checked.surfaces) {
                const double found =
                    contrast(colorFor(mark, dark, sharp), colorFor(surface, dark, sharp));
                if (found < least) {
                    faint.append(QStringLiteral("role %1 on %2: %3, needs %4")
                                     .arg(static_cast<int>(mark))
                                     .arg(static_cast<int>(surface))
                                     .arg(found, 0, 'f', 2)
                                     .arg(least));
                }
            }
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }

    // A role that nobody thought of would never be looked at.
    void everyRoleHasARule()
    {
        QSet<ColorRole> known{Shadow, Scrim};
        for (const Rule &rule : rules()) {
            known.unite(QSet<ColorRole>(rule.marks.begin(), rule.marks.end()));
            known.unite(QSet<ColorRole>(rule.surfaces.begin(), rule.surfaces.end()));
        }
        for (int role = 0; role <= static_cast<int>(CodeComment); ++role) {
            QVERIFY2(known.contains(static_cast<ColorRole>(role)),
                     qPrintable(QString::number(role)));
        }
    }

    void highContrastHasNoTintedSurface()
    {
        for (const bool dark : {false, true}) {
            for (const ColorRole surface :
                 {Window, Sheet, Raised, Sunken, Bubble, DangerSoft, WarnSoft, OkSoft, InfoSoft}) {
                QCOMPARE(colorFor(surface, dark, true), QColor(dark ? Qt::black : Qt::white));
            }
        }
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
