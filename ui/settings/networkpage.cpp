// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/networkpage.h"

#include "chat/connectionfields.h"
#include "chat/connectionprobe.h"
#include "chat/networkchoice.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/settings/authorityfield.h"
#include "ui/settings/proxyfields.h"
#include "ui/settings/settingsindex.h"
#include "ui/settings/settingsrows.h"

#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace parley {

namespace {

constexpr std::size_t mostProbes = 8; // servers one test asks

struct LimitWords
{
    const char *name;
    const char *sentence;
    std::chrono::milliseconds Timeouts::*field; // null: the whole of it
    NetworkBounds bounds;
};

constexpr LimitWords limitRows[] = {
    {QT_TRANSLATE_NOOP("parley::NetworkPage", "Until connected"),
     QT_TRANSLATE_NOOP("parley::NetworkPage", "The name, the proxy and the encryption together."),
     &Timeouts::connect, connectBounds},
    {QT_TRANSLATE_NOOP("parley::NetworkPage", "Until the answer begins"),
     QT_TRANSLATE_NOOP("parley::NetworkPage",
                       "Models that think for long before their first word need more."),
     &Timeouts::firstByte, firstByteBounds},
    {QT_TRANSLATE_NOOP("parley::NetworkPage", "Silence in the middle"),
     QT_TRANSLATE_NOOP("parley::NetworkPage", "Between two pieces of an answer."), &Timeouts::idle,
     idleBounds},
    {QT_TRANSLATE_NOOP("parley::NetworkPage", "The whole answer"),
     QT_TRANSLATE_NOOP("parley::NetworkPage",
                       "Then it is cut off, and what came of it stays. 0 is no limit."),
     nullptr,
     {0, wholeBounds.most}},
};

QString separated(QStringList hosts)
{
    return QLocale().createSeparatedList(hosts);
}

} // namespace

NetworkPage::NetworkPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services), m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Network and proxy"));
    column->setSpacing(8);
    auto *what = new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("How all providers are reached. What a provider has under Network "
                              "on its own page goes before this; this computer is always reached "
                              "directly. Changes count from the next question on."),
                           m_content);
    what->setWordWrap(true);
    column->addWidget(what);
    addHeading(*column, tr("Proxy"), {});
    m_proxy = new ProxyFields(theme, services, m_content);
    column->addWidget(m_proxy);
    buildLimits(*column);
    buildAuthority(*column);
    buildTest(*column);
    column->addStretch(1);
    connect(m_proxy, &ProxyFields::edited, this, &NetworkPage::forgetTest);
    reload();
}

void NetworkPage::addHeading(QVBoxLayout &column, const QString &text, const QString &sentence)
{
    column.addSpacing(12);
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, text, m_content));
    if (!sentence.isEmpty()) {
        auto *label =
            new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, sentence, m_content);
        label->setWordWrap(true);
        column.addWidget(label);
    }
}

void NetworkPage::buildLimits(QVBoxLayout &column)
{
    addHeading(column, tr("Time limits"),
               tr("How long Parley waits before it tries again, asks the next model or says so."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const LimitWords &words : limitRows) {
        auto *name =
            new Label(m_theme, TextStyle::Interface, ColorRole::Ink, tr(words.name), m_content);
        grid->addWidget(name, row, 0);
        auto *field = new QSpinBox(m_content);
        field->setAccessibleName(tr(words.name));
        describeSetting(*field, tr(words.sentence), QStringLiteral("timeout patience seconds"));
        field->setFont(m_theme.font(TextStyle::Interface));
        field->setRange(words.bounds.least, words.bounds.most);
        field->setSuffix(tr(" s", "seconds"));
        field->setMinimumWidth(m_theme.scaled(120));
        if (!words.field) {
            field->setSpecialValueText(tr("No limit"));
        }
        connect(field, &QSpinBox::editingFinished, this, &NetworkPage::takeLimits);
        grid->addWidget(field, row, 1);
        auto *says =
            new Label(m_theme, TextStyle::Small, ColorRole::Ink2, tr(words.sentence), m_content);
        says->setWordWrap(true);
        grid->addWidget(says, row, 2);
        m_limits.append(field);
        ++row;
    }
    column.addLayout(grid);
}

void NetworkPage::buildAuthority(QVBoxLayout &column)
{
    const QString sentence = tr("For networks that look into encrypted connections, or servers "
                                "with an authority of their own. The system's are believed as "
                                "well.");
    addHeading(column, tr("Additional certificates"), sentence);
    m_authority = new AuthorityField(m_theme, m_content);
    describeSetting(m_authority->edit(), sentence, QStringLiteral("CA TLS SSL PEM certificates"));
    column.addWidget(m_authority);
    m_judged = new NoteLine(m_theme, m_content);
    m_judged->say(ColorRole::Ink2, {}, {});
    column.addWidget(m_judged);
    connect(m_authority, &AuthorityField::edited, this, &NetworkPage::takeAuthority);
}

void NetworkPage::buildTest(QVBoxLayout &column)
{
    const QString sentence = tr("Asks the server of each provider for its first page, without a "
                                "key and without a question.");
    addHeading(column, tr("Does it work?"), sentence);
    m_test = new Button(m_theme, ButtonKind::Standard, tr("Test the connection"),
                        QStringLiteral("refresh"), m_content);
    describeSetting(*m_test, sentence, QStringLiteral("proxy check reach"));
    m_test->setEnabled(m_services.probe);
    column.addWidget(m_test, 0, Qt::AlignLeft);
    m_said = new NoteLine(m_theme, m_content);
    m_said->say(ColorRole::Ink2, {}, {});
    column.addWidget(m_said);
    connect(m_test, &QPushButton::clicked, this, &NetworkPage::test);
}

void NetworkPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_proxy->reload();
    reload();
}

void NetworkPage::reload()
{
    const NetworkChoice choice = networkChoice(m_services.settings);
    for (int row = 0; row < m_limits.size(); ++row) {
        const auto field = limitRows[row].field;
        const QSignalBlocker quiet(m_limits[row]);
        m_limits[row]->setValue(static_cast<int>(
            field ? std::chrono::duration_cast<std::chrono::seconds>(choice.limits.*field).count()
                  : choice.whole.count()));
    }
    m_authority->setPath(choice.caFile);
}

void NetworkPage::takeLimits()
{
    const NetworkChoice kept = networkChoice(m_services.settings);
    NetworkChoice choice = kept;
    for (int row = 0; row < m_limits.size(); ++row) {
        const std::chrono::seconds value(m_limits[row]->value());
        if (const auto field = limitRows[row].field) {
            choice.limits.*field = value;
        } else {
            choice.whole = value;
        }
    }
    if (choice != kept) {
        setNetworkChoice(m_services.settings, choice);
        reload(); // a few seconds for a whole answer would be none at all
    }
}

void NetworkPage::takeAuthority()
{
    const NetworkChoice kept = networkChoice(m_services.settings);
    const Result<QString> file = m_authority->judged(kept.caFile);
    if (!file) {
        m_judged->say(ColorRole::Danger, QStringLiteral("error"),
                      tr("Not saved: %1").arg(detailText(file.error())));
        return;
    }
    const bool added = !file->isEmpty() && *file != kept.caFile;
    m_judged->say(ColorRole::Ok, QStringLiteral("check"),
                  added ? tr("The certificates in this file are believed from now on.")
                        : QString());
    if (*file != kept.caFile) {
        NetworkChoice choice = kept;
        choice.caFile = *file;
        setNetworkChoice(m_services.settings, choice);
        forgetTest();
    }
}

void NetworkPage::forgetTest()
{
    m_probes.clear();
    m_test->setEnabled(m_services.probe);
    m_said->say(ColorRole::Ink2, {}, {});
}

void NetworkPage::test()
{
    m_probes.clear();
    QList<ProviderProfile> asked;
    QSet<QString> origins;
    for (const ProviderProfile &profile : m_services.profiles.profiles()) {
        const QString host = profile.baseUrl.host();
        if (!host.isEmpty() && !isThisComputer(host) && !origins.contains(profile.origin()) &&
            m_probes.size() < mostProbes) {
            origins.insert(profile.origin());
            asked.append(profile);
            m_probes.push_back(
                {host, std::nullopt, std::make_unique<Awaiting<std::chrono::milliseconds>>()});
        }
    }
    if (asked.isEmpty()) {
        m_said->say(ColorRole::Ink2, QStringLiteral("info"),
                    tr("There is no provider on another computer yet, so there is nobody to "
                       "reach: add one under Providers."));
        return;
    }
    m_test->setEnabled(false);
    m_said->say(ColorRole::Ink2, QStringLiteral("info"), tr("Asking the servers…"));
    for (std::size_t probe = 0; probe < m_probes.size(); ++probe) {
        m_probes[probe].waiting->wait(
            m_services.probe->reach(asked.at(static_cast<qsizetype>(probe))),
            [this, probe](const auto &answer) { take(probe, answer); });
    }
}

void NetworkPage::take(std::size_t probe, const Result<std::chrono::milliseconds> &answer)
{
    m_probes[probe].answer = answer;
    if (std::all_of(m_probes.cbegin(), m_probes.cend(),
                    [](const Probe &each) { return each.answer.has_value(); })) {
        m_test->setEnabled(m_services.probe);
        showTest();
    }
}

void NetworkPage::showTest()
{
    QStringList reached;
    QStringList missed;
    QString why;
    qint64 slowest = 0;
    for (const Probe &probe : m_probes) {
        if (*probe.answer) {
            reached.append(probe.host);
            slowest = std::max<qint64>(slowest, probe.answer->value().count());
        } else {
            missed.append(probe.host);
            why = why.isEmpty() ? detailText(probe.answer->error()) : why;
        }
    }
    const NetworkChoice choice = networkChoice(m_services.settings);
    const QString proxy = choice.namesProxy() && !choice.host.isEmpty()
                              ? choice.proxyUrl().toDisplayString(QUrl::RemoveUserInfo)
                              : QString();
    if (missed.isEmpty()) {
        const QString took = QLocale().toString(slowest);
        m_said->say(ColorRole::Ok, QStringLiteral("check"),
                    proxy.isEmpty()
                        ? tr("It works: %1 answered within %2 ms.").arg(separated(reached), took)
                        : tr("It works: %1 answered within %2 ms; the proxy for all is %3.")
                              .arg(separated(reached), took, proxy));
    } else if (reached.isEmpty()) {
        m_said->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("Nobody was reached, not %1: %2").arg(separated(missed), why));
    } else {
        m_said->say(
            ColorRole::Warn, QStringLiteral("warning"),
            tr("%1 answered, but not %2: %3").arg(separated(reached), separated(missed), why));
    }
}

} // namespace parley
