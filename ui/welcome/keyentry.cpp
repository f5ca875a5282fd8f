// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/welcome/keyentry.h"

#include "ui/controls/button.h"
#include "ui/controls/noteline.h"
#include "ui/controls/tag.h"
#include "ui/errortext.h"
#include "ui/linkguard.h"
#include "ui/style/paint.h"
#include "ui/welcome/keyfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace parley {

namespace {

// The box around field, tag and button: one control to the eye.
class KeyFrame final : public QWidget
{
public:
    KeyFrame(const Theme &theme, KeyField &field, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_field(field)
    {
        setFixedHeight(theme.scaled(44));
        field.makeBare();
        field.installEventFilter(this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool focus = m_field.hasFocus();
        const bool faulty = isFaulty(&m_field);
        drawBox(painter, rect(), 10, m_theme.color(ColorRole::Raised),
                m_theme.color(faulty  ? ColorRole::Danger
                              : focus ? ColorRole::Focus
                                      : ColorRole::Control),
                focus ? m_theme.focusWidth() : 1);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
            event->type() == QEvent::DynamicPropertyChange) {
            update();
        }
        return QWidget::eventFilter(watched, event);
    }

private:
    const Theme &m_theme;
    const KeyField &m_field;
};

} // namespace

KeyEntry::KeyEntry(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_setup(services)
    , m_addressRow(new QWidget(this))
    , m_address(new QLineEdit(m_addressRow))
    , m_key(new KeyField(theme, tr("Paste a key"), this))
    , m_tag(new Tag(theme, TagTone::Plain, {}, this))
    , m_save(new Button(theme, ButtonKind::Primary, tr("Save and chat"), {}, this))
    , m_note(new NoteLine(theme, this))
    , m_getKey(
          new Button(theme, ButtonKind::Quiet, tr("Get a key"), QStringLiteral("external"), this))
    , m_keepNow(new Button(theme, ButtonKind::Standard, tr("Keep for this session"), {}, this))
{
    build();
    connect(m_key, &QLineEdit::textChanged, this, &KeyEntry::refresh);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyEntry::test);
    connect(m_address, &QLineEdit::textChanged, this, &KeyEntry::refresh);
    connect(m_address, &QLineEdit::returnPressed, this, &KeyEntry::test);
    connect(m_save, &QPushButton::clicked, this, &KeyEntry::test);
    refresh();
    m_looking.wait(services.vault.look(), [this](const Result<void> &) { refresh(); });
}

void KeyEntry::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto *address = new QHBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->setPlaceholderText(tr("Address, as in https://models.example.org/v1"));
    m_address->setFont(m_theme.font(TextStyle::Interface));
    address->addWidget(m_address);
    m_addressRow->hide();
    column->addWidget(m_addressRow);

    auto *frame = new KeyFrame(m_theme, *m_key, this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(2, 2, 6, 2);
    row->setSpacing(8);
    row->addWidget(m_key, 1);
    row->addWidget(m_tag);
    row->addWidget(m_save);
    column->addWidget(frame);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_note, 1);
    m_getKey->makeSmall();
    below->addWidget(m_getKey, 0, Qt::AlignTop);
    m_keepNow->makeSmall();
    below->addWidget(m_keepNow, 0, Qt::AlignTop);
    connect(m_keepNow, &QPushButton::clicked, this,
            [this] { keep(ProfileSetup::Keep::ThisSession); });
    column->addLayout(below);
    connect(m_getKey, &QPushButton::clicked, this, [this] {
        if (const ProviderPreset *preset = target()) {
            openOwnPage(preset->keyPage);
        }
    });
}

void KeyEntry::setPreset(const QString &id)
{
    m_preset = id;
    m_custom = false;
    m_addressRow->hide();
    refresh();
    focusKey();
}

void KeyEntry::setCustom()
{
    m_preset.clear();
    m_custom = true;
    m_addressRow->show();
    refresh();
    m_address->setFocus(Qt::OtherFocusReason);
}

void KeyEntry::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void KeyEntry::setSaveText(const QString &text)
{
    m_save->setText(text);
}

const ProviderPreset *KeyEntry::target() const
{
    if (m_custom) {
        return nullptr;
    }
    return m_preset.isEmpty() ? m_setup.recognise(m_key->beginning()) : m_setup.preset(m_preset);
}

Result<ProviderProfile> KeyEntry::profile() const
{
    if (m_custom) {
        return m_setup.fromAddress(m_address->text(), {});
    }
    const ProviderPreset *preset = target();
    if (!preset) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("vendor not recognised"));
    }
    return m_setup.fromPreset(*preset);
}

QString KeyEntry::keptText() const
{
    const KeyVault &vault = m_services.vault;
    return vault.survivesRestart()
               ? tr("Will be kept in %1. Parley talks to the provider directly; nothing passes "
                    "through us.")
                     .arg(vault.title())
               : tr("No keyring found, so the key lasts until you quit. Parley talks to the "
                    "provider directly; nothing passes through us.");
}

void KeyEntry::refresh()
{
    setFaulty(*m_key, false);
    m_keepNow->hide();
    m_note->say(ColorRole::Ink2,
                m_services.vault.survivesRestart() ? QStringLiteral("shield")
                                                   : QStringLiteral("info"),
                keptText());
    const Result<ProviderProfile> meant = profile();
    const bool typed = !m_key->isBlank();
    if (!m_preset.isEmpty()) {
        m_key->setPlaceholderText(meant ? tr("Paste a key of %1").arg(meant->title)
                                        : tr("Paste a key"));
    } else {
        m_key->setPlaceholderText(m_custom ? tr("Key, if the server wants one")
                                           : tr("Paste a key"));
    }
    m_key->setAccessibleName(m_key->placeholderText());
    m_tag->setVisible(!m_custom && (typed || !m_preset.isEmpty()));
    if (meant) {
        m_tag->set(TagTone::Good, meant->title);
    } else {
        m_tag->set(TagTone::Warning, tr("Not recognised"));
    }
    const ProviderPreset *preset = this->target();
    m_getKey->setVisible(preset && m_key->isBlank() && !preset->keyPage.isEmpty());
    if (preset) {
        m_getKey->setToolTip(tr("Opens %1").arg(preset->keyPage.host()));
        m_getKey->setAccessibleName(tr("Get a key from %1").arg(preset->profile.title));
    }
    const bool complete = m_custom ? !m_address->text().trimmed().isEmpty() : typed;
    m_save->setEnabled(complete && !m_busy);
    m_save->setToolTip(m_busy     ? tr("The key is being tried")
                       : complete ? QString()
                       : m_custom ? tr("Type the address first")
                                  : tr("Paste a key first"));
}

void KeyEntry::test()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const Result<ProviderProfile> target = profile();
    if (!target) {
        fault(m_custom ? tr("This address can't be used. It needs a host, and https unless the "
                            "server runs in your own network.")
                       : tr("Parley can't tell whose key this is. Choose the provider below."));
        return;
    }
    m_busy = true;
    refresh();
    m_note->say(ColorRole::Ink2, QStringLiteral("clock"),
                tr("Trying the key with %1…").arg(target->title));
    m_setup.test(*target, m_key->secret(),
                 [this, target = *target](const Result<QList<ModelInfo>> &models) {
                     tested(target, models);
                 });
}

void KeyEntry::tested(const ProviderProfile &profile, const Result<QList<ModelInfo>> &models)
{
    m_busy = false;
    refresh();
    if (!models) {
        ErrorContext context;
        context.provider = profile.title;
        context.keyLabel = m_key->secret().hint();
        context.local = profile.quirks.local;
        context.port = profile.baseUrl.port(0);
        context.answering = false;
        const ErrorCard card = describeError(models.error(), context);
        fault(tr("%1. %2").arg(card.title, card.body));
        return;
    }
    m_tested = profile;
    m_models = *models;
    keep(ProfileSetup::Keep::InVault);
}

void KeyEntry::keep(ProfileSetup::Keep where)
{
    m_busy = true;
    m_setup.save(
        m_tested, m_key->secret(), {},
        [this](const Result<void> &result) {
            m_busy = false;
            if (!result) {
                refresh();
                fault(tr("The key works, but %1 did not take it. Unlock it and try again, or keep "
                         "the key until you quit.")
                          .arg(m_services.vault.title()));
                m_keepNow->show();
                return;
            }
            m_key->wipe();
            m_lists.put(m_tested.name, m_models);
            Q_EMIT saved(m_tested);
        },
        where);
}

void KeyEntry::fault(const QString &sentence)
{
    setFaulty(*m_key, true);
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

} // namespace parley
