// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/compareheader.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tag.h"
#include "ui/controls/titleedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

constexpr int headerHeight = 56;
constexpr int narrow = 940;      // px: words of the switches go first
constexpr int legendFrom = 1240; // px

// What a tint means, with the tint itself: "Tinted only in this answer".
class Legend final : public QWidget
{
public:
    Legend(const Theme &theme, const QString &tinted, const QString &rest, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_tinted(tinted), m_rest(rest)
    {
        setAccessibleName(tinted + u' ' + rest);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStyle::Small));
        return {metrics.horizontalAdvance(m_tinted + m_rest) + gap + 2, metrics.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor tint = m_theme.color(ColorRole::ModelClay);
        QColor soft = tint;
        soft.setAlphaF(0.14F);
        painter.setFont(m_theme.font(TextStyle::Small));
        const int word = painter.fontMetrics().horizontalAdvance(m_tinted);
        const int high = painter.fontMetrics().height();
        const auto place = [this](const QRect &box) {
            return QStyle::visualRect(layoutDirection(), rect(), box);
        };
        const QRect first(0, (height() - high) / 2, word, high);
        painter.fillRect(place(first), soft);
        painter.fillRect(place({0, first.bottom(), word, 2}), tint);
        painter.setPen(m_theme.color(ColorRole::Ink2));
        painter.drawText(place(first), Qt::AlignCenter, m_tinted);
        painter.drawText(place({word + gap, 0, width() - word - gap, height()}),
                         Qt::AlignVCenter | Qt::AlignLeft, m_rest);
    }

private:
    static constexpr int gap = 5; // px

    const Theme &m_theme;
    QString m_tinted;
    QString m_rest;
};

} // namespace

CompareHeader::CompareHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::PageTitle, ColorRole::Ink, {}, this))
    , m_edit(new TitleEdit(*m_title, tr("Title of the comparison"), this))
    , m_count(new Tag(theme, TagTone::Plain, {}, this))
    , m_list(Button::icon(theme, QStringLiteral("chevron-down"), tr("All comparisons"), this))
    , m_legend(new Legend(theme, tr("Tinted", "a legend: text that is tinted"),
                          tr("only in this answer"), this))
    , m_diff(new Button(theme, ButtonKind::Standard, tr("Diff"), QStringLiteral("diff"), this))
    , m_add(new Button(theme, ButtonKind::Standard, tr("Add model"), QStringLiteral("plus"), this))
    , m_more(Button::icon(theme, QStringLiteral("more"), tr("More for this comparison"), this))
    , m_menu(new QMenu(this))
{
    setFixedHeight(theme.scaled(headerHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(8);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addWidget(m_edit, 1);
    connect(m_edit, &TitleEdit::entered, this, &CompareHeader::renamed);
    m_list->makeSmall();
    row->addWidget(m_list);
    row->addWidget(m_count);
    row->addStretch(1);
    m_together = addToggle(tr("Scroll together"));
    m_sealed = addToggle(tr("Hide names"));
    m_sealed->setToolTip(
        tr("Names, colours and figures are hidden and the order is shuffled, until you pick"));
    row->addWidget(m_legend);
    row->addWidget(m_together);
    row->addWidget(m_sealed);
    row->addWidget(m_diff);
    m_diff->setCheckable(true);
    m_diff->setToolTip(tr("Tint in each answer what no other says; with a pick, what differs from "
                          "it"));
    m_legend->hide();
    row->addWidget(m_add);
    row->addWidget(m_more);
    connect(m_together, &QCheckBox::toggled, this, &CompareHeader::togetherChanged);
    connect(m_sealed, &QCheckBox::toggled, this, &CompareHeader::sealedChanged);
    connect(m_diff, &QPushButton::toggled, this, [this](bool diff) {
        showLegend();
        Q_EMIT diffChanged(diff);
    });
    connect(m_list, &QPushButton::clicked, this, &CompareHeader::listWanted);
    connect(m_add, &QPushButton::clicked, this, &CompareHeader::addWanted);
    m_more->opens(*m_menu);
    connect(&theme, &Theme::changed, this,
            [this] { setFixedHeight(m_theme.scaled(headerHeight)); });
}

QCheckBox *CompareHeader::addToggle(const QString &text)
{
    auto *toggle = new QCheckBox(text, this);
    setToggle(*toggle);
    toggle->setFont(m_theme.font(TextStyle::Small));
    connect(&m_theme, &Theme::changed, toggle,
            [this, toggle] { toggle->setFont(m_theme.font(TextStyle::Small)); });
    toggle->setAccessibleName(text);
    return toggle;
}

void CompareHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CompareHeader::setPanes(int count, bool merged)
{
    const QString models = tr("%n models", nullptr, count);
    m_count->set(TagTone::Plain, merged ? tr("%1, merged", "3 models").arg(models) : models);
}

void CompareHeader::setDiff(bool diff)
{
    const QSignalBlocker quiet(m_diff);
    m_diff->setChecked(diff);
    showLegend();
}

void CompareHeader::showLegend()
{
    m_legend->setVisible(m_diff->isChecked() && width() >= m_theme.scaled(legendFrom));
}

void CompareHeader::setTogether(bool together)
{
    const QSignalBlocker quiet(m_together);
    m_together->setChecked(together);
}

void CompareHeader::setSealed(bool sealed)
{
    const QSignalBlocker quiet(m_sealed);
    m_sealed->setChecked(sealed);
}

void CompareHeader::setAddReason(const QString &reason)
{
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
}

void CompareHeader::startRename()
{
    m_edit->begin();
}

void CompareHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= m_theme.scaled(narrow);
    m_together->setText(words ? tr("Scroll together") : QString());
    m_sealed->setText(words ? tr("Hide names") : QString());
    if (!words) {
        m_together->setToolTip(tr("Scroll together"));
    }
    m_count->setVisible(words);
    showLegend();
}

} // namespace parley
