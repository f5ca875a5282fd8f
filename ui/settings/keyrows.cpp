// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/keyrows.h"

#include "engine/keyspending.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/segmented.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/settings/keyrow.h"
#include "ui/transcript/figures.h"
#include "ui/welcome/keyfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace parley {

namespace {

constexpr int labelWidth = 160;
constexpr std::chrono::milliseconds healthEvery{2'000};

// Money where the provider says it, else tokens.
QString spentText(const KeySpending &spent)
{
    if (spent.cost.nano() > 0) {
        return KeyRows::tr("%1 this month", "an amount of money").arg(moneyText(spent.cost));
    }
    return spent.tokens == 0 ? QString()
                             : KeyRows::tr("%1 tokens this month", nullptr, pluralOf(spent.tokens))
                                   .arg(QLocale().toString(spent.tokens));
}

} // namespace

KeyRows::KeyRows(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_setup(services)
    , m_order(new QWidget(this))
    , m_rotation(new Segmented(theme, tr("Order of the keys"),
                               {tr("In order"), tr("Round robin"), tr("Least spent")}, m_order))
    , m_list(new QWidget(this))
    , m_label(new QLineEdit(this))
    , m_key(new KeyField(theme, tr("Paste another key"), this))
    , m_save(new Button(theme, ButtonKind::Standard, tr("Test and save"), {}, this))
    , m_note(new NoteLine(theme, this))
    , m_keepNow(new Button(theme, ButtonKind::Standard, tr("Keep for this session"), {}, this))
{
    build();
    connect(m_rotation, &Segmented::chosen, this, &KeyRows::setRotation);
    connect(m_keepNow, &QPushButton::clicked, this,
            [this] { keep(ProfileSetup::Keep::ThisSession); });
    connect(m_save, &QPushButton::clicked, this, &KeyRows::test);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyRows::test);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        setFaulty(*m_key, false);
        m_save->setEnabled(!m_key->isBlank());
        m_save->setToolTip(m_key->isBlank() ? tr("Paste a key first") : QString());
        say(ColorRole::Ink2, placeText());
    });
    m_save->setEnabled(false);
    m_save->setToolTip(tr("Paste a key first"));
    m_looking.wait(services.vault.look(),
                   [this](const Result<void> &) { setProfile(ProviderProfile(m_profile)); });
}

void KeyRows::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *order = new QHBoxLayout(m_order);
    order->setContentsMargins(0, 0, 0, 0);
    order->setSpacing(8);
    auto *words =
        new Label(m_theme, TextStyle::Small, ColorRole::Ink2,
                  tr("A key that is refused or used up rests; the next one is used."), m_order);
    words->setWordWrap(true);
    order->addWidget(words, 1);
    order->addWidget(m_rotation);
    column->addWidget(m_order);
    auto *box = new Sheet(m_theme, this);
    box->setFill(ColorRole::Sheet, ColorRole::Line, 10);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    inside->addWidget(m_list);
    auto *add = new QHBoxLayout;
    add->setContentsMargins(8, 6, 8, 6);
    add->setSpacing(8);
    m_label->setPlaceholderText(tr("Label (optional)"));
    m_label->setAccessibleName(tr("Label of the key"));
    m_label->setFont(m_theme.font(TextStyle::Interface));
    m_label->setMinimumWidth(90);
    m_label->setMaximumWidth(labelWidth);
    m_key->setMinimumWidth(110);
    add->addWidget(m_label, 1);
    add->addWidget(m_key, 3);
    add->addWidget(m_save);
    inside->addLayout(add);
    column->addWidget(box);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_note, 1);
    m_keepNow->makeSmall();
    m_keepNow->hide();
    below->addWidget(m_keepNow, 0, Qt::AlignTop);
    column->addLayout(below);
}

void KeyRows::setProfile(const ProviderProfile &profile)
{
    const bool other = profile.name != m_profile.name;
    m_profile = profile;
    if (other) {
        m_key->wipe();
        m_label->clear();
        setFaulty(*m_key, false);
    }
    say(ColorRole::Ink2, placeText());
    rebuild();
}

void KeyRows::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

QString KeyRows::placeText() const
{
    const KeyVault &vault = m_services.vault;
    return vault.survivesRestart()
               ? tr("Keys go straight to %1 and never to a file.").arg(vault.title())
               : tr("No keyring found. Keys last until you quit.");
}

void KeyRows::rebuild()
{
    emptyLayout(*m_rows);
    const QList<KeyStatus> keys = keyStatus(m_services, m_profile);
    m_states = states();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QWidget *row = makeRow(keys, i);
        m_rows->addWidget(row);
        row->show(); // at once: the keyboard may go there now
        m_rows->addWidget(new Hairline(m_theme, Qt::Horizontal, m_list));
    }
    m_order->setVisible(keys.size() > 1);
    m_rotation->setCurrent(static_cast<int>(m_profile.keyRotation));
}

QWidget *KeyRows::makeRow(const QList<KeyStatus> &keys, qsizetype index)
{
    const KeyName key = keys.at(index).name;
    const bool environment = key.source == KeyName::Source::Environment;
    KeyRow::Place place;
    place.first = index == 0;
    place.last = index + 1 == keys.size();
    place.where =
        environment ? tr("Environment variable %1").arg(key.name) : m_services.vault.title();
    place.spent = spentText(
        KeySpendingBook(m_services.settings, m_services.clock).thisMonth(m_profile.name, key));
    place.missing = environment && m_services.environment.value(key.name).isEmpty();
    auto *row = new KeyRow(m_theme, m_services.clock, keys.at(index), place, m_list);
    connect(row, &KeyRow::removeWanted, this, [this, key] { remove(key); });
    connect(row, &KeyRow::moveWanted, this, [this, index](int step) { move(index, index + step); });
    connect(row, &KeyRow::wakeWanted, this, &KeyRows::wake);
    connect(row, &KeyRow::switched, this, [this, index](bool on) { switchKey(index, on); });
    return row;
}

void KeyRows::move(qsizetype from, qsizetype to)
{
    ProviderProfile changed = m_profile;
    if (to < 0 || to >= changed.keys.size()) {
        return;
    }
    changed.keys.move(from, to);
    save(changed);
    // The keyboard stays with what it moves; a line stands between two rows.
    if (QLayoutItem *item = m_rows->itemAt(static_cast<int>(2 * to))) {
        static_cast<KeyRow *>(item->widget())->focusMove(to < from);
    }
}

void KeyRows::switchKey(qsizetype index, bool on)
{
    ProviderProfile changed = m_profile;
    changed.keys[index].enabled = on;
    save(changed);
    // The keyboard stays where it was; a line stands between two rows.
    if (QLayoutItem *item = m_rows->itemAt(static_cast<int>(2 * index))) {
        static_cast<KeyRow *>(item->widget())->focusSwitch();
    }
}

void KeyRows::wake()
{
    m_services.memory.keys.forget(m_profile.name);
    saveKeyHealth(m_services.settings, m_services.memory.keys, m_services.clock);
    rebuild();
    m_key->setFocus(Qt::OtherFocusReason);
}

void KeyRows::setRotation(int choice)
{
    ProviderProfile changed = m_profile;
    changed.keyRotation = static_cast<KeyRotation>(choice);
    save(changed);
}

void KeyRows::save(const ProviderProfile &changed)
{
    m_setup.save(changed, {}, {}, [this](const Result<void> &saved) {
        if (!saved) {
            say(ColorRole::Danger, tr("Not saved: %1").arg(detailText(saved.error())));
            rebuild();
        }
    });
}

// What may change while the rows are shown.
QStringList KeyRows::states() const
{
    const KeySpendingBook book(m_services.settings, m_services.clock);
    QStringList states;
    for (const KeyStatus &key : keyStatus(m_services, m_profile)) {
        states.append(KeyRow::stateOf(key.health, m_services.clock));
        states.append(spentText(book.thisMonth(m_profile.name, key.name)));
    }
    return states;
}

void KeyRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watchHealth();
}

void KeyRows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_healthTimer.reset();
}

// Keys rest and recover while answers are made elsewhere in the program.
void KeyRows::watchHealth()
{
    if (states() != m_states) {
        rebuild();
    }
    m_healthTimer = m_services.clock.after(healthEvery, [this] { watchHealth(); });
}

void KeyRows::remove(const KeyName &key)
{
    m_setup.removeKey(m_profile, key, [this](const Result<void> &done) {
        if (!done) {
            say(ColorRole::Danger,
                tr("The key is no longer used, but %1 did not delete it. Unlock it and delete "
                   "the entry there.")
                    .arg(m_services.vault.title()));
        }
    });
}

void KeyRows::test()
{
    if (m_key->isBlank()) {
        return;
    }
    m_save->setEnabled(false);
    m_save->setToolTip(tr("The key is being tried"));
    say(ColorRole::Ink2, tr("Trying the key with %1…").arg(m_profile.title));
    m_setup.test(m_profile, m_key->secret(),
                 [this](const Result<QList<ModelInfo>> &models) { tested(models); });
}

void KeyRows::tested(const Result<QList<ModelInfo>> &models)
{
    m_save->setEnabled(true);
    m_save->setToolTip({});
    if (!models) {
        ErrorContext context = contextOf({m_profile.name, {}}, m_profile);
        context.keyLabel = m_key->secret().hint();
        context.answering = false;
        const ErrorCard card = describeError(models.error(), context);
        setFaulty(*m_key, true);
        say(ColorRole::Danger, tr("%1. %2").arg(card.title, card.body));
        return;
    }
    m_lists.put(m_profile.name, *models);
    m_found = static_cast<int>(models->size());
    keep(ProfileSetup::Keep::InVault);
}

void KeyRows::keep(ProfileSetup::Keep where)
{
    m_setup.save(
        m_profile, m_key->secret(), m_label->text(),
        [this, where](const Result<void> &saved) { kept(where, saved); }, where);
}

void KeyRows::kept(ProfileSetup::Keep where, const Result<void> &saved)
{
    const QString vault = m_services.vault.title();
    if (!saved) {
        say(ColorRole::Danger,
            tr("The key works, but %1 did not take it. Unlock it and try again, or keep the key "
               "until you quit.")
                .arg(vault));
        m_keepNow->show();
        return;
    }
    m_key->wipe();
    m_label->clear();
    const bool now = where == ProfileSetup::Keep::ThisSession;
    say(ColorRole::Ok, now ? tr("Kept until you quit. %n models found.", nullptr, m_found)
                           : tr("Saved in %1. %n models found.", nullptr, m_found).arg(vault));
}

void KeyRows::say(ColorRole role, const QString &sentence)
{
    const QString icon = role == ColorRole::Danger            ? QStringLiteral("error")
                         : role == ColorRole::Ok              ? QStringLiteral("check")
                         : m_services.vault.survivesRestart() ? QStringLiteral("shield")
                                                              : QStringLiteral("info");
    m_note->say(role, icon, sentence);
    m_keepNow->hide();
}

} // namespace parley
