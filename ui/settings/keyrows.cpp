// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/keyrows.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/errortext.h"
#include "ui/welcome/keyfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace parley {

namespace {

constexpr int labelWidth = 160;

} // namespace

KeyRows::KeyRows(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_setup(services)
    , m_list(new QWidget(this))
    , m_label(new QLineEdit(this))
    , m_key(new KeyField(theme, tr("Paste another key"), this))
    , m_save(new Button(theme, ButtonKind::Standard, tr("Test and save"), {}, this))
    , m_note(new NoteLine(theme, this))
    , m_keepNow(new Button(theme, ButtonKind::Standard, tr("Keep for this session"), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *box = new Sheet(theme, this);
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
    m_label->setFont(theme.font(TextStyle::Interface));
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
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const KeyName &key : std::as_const(m_profile.keys)) {
        m_rows->addWidget(makeRow(key));
        m_rows->addWidget(new Hairline(m_theme, Qt::Horizontal, m_list));
    }
}

QWidget *KeyRows::makeRow(const KeyName &key)
{
    auto *row = new QWidget(m_list);
    row->setFixedHeight(m_theme.scaled(44));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(14, 0, 8, 0);
    line->setSpacing(10);
    const bool environment = key.source == KeyName::Source::Environment;
    const QString name = key.label.isEmpty() ? key.name : key.label;
    auto *label = new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, name, row);
    label->setElided(true);
    label->setMaximumWidth(labelWidth);
    label->setMinimumWidth(90);
    line->addWidget(label);
    auto *lock = new QLabel(row);
    lock->setPixmap(
        m_theme.pixmap(environment ? QStringLiteral("variable") : QStringLiteral("lock"), 14,
                       m_theme.color(ColorRole::Ok), devicePixelRatioF()));
    line->addWidget(lock);
    auto *place = new Label(
        m_theme, TextStyle::Small, ColorRole::Ink2,
        environment ? tr("Environment variable %1").arg(key.name) : m_services.vault.title(), row);
    place->setElided(true);
    line->addWidget(place, 1);
    auto *remove =
        Button::icon(m_theme, QStringLiteral("trash"), tr("Remove the key %1").arg(name), row);
    remove->makeSmall();
    connect(remove, &QPushButton::clicked, this, [this, key] { this->remove(key); });
    line->addWidget(remove);
    return row;
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
