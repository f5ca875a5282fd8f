// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/routing/ruleslist.h"

#include "ui/controls/button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace parley {

namespace {

constexpr std::array subjects = {
    RoutingSubject::LongerThan, RoutingSubject::ShorterThan, RoutingSubject::ChatLongerThan,
    RoutingSubject::Code,       RoutingSubject::Attachments, RoutingSubject::Tools,
    RoutingSubject::Tags,       RoutingSubject::Words,       RoutingSubject::Pattern,
};

bool hasNumber(RoutingSubject subject)
{
    return subject == RoutingSubject::LongerThan || subject == RoutingSubject::ShorterThan ||
           subject == RoutingSubject::ChatLongerThan;
}

bool hasWords(RoutingSubject subject)
{
    return subject == RoutingSubject::Tags || subject == RoutingSubject::Words;
}

QString valueOf(const RoutingRule &rule)
{
    return hasNumber(rule.when)  ? QString::number(rule.number)
           : hasWords(rule.when) ? rule.words.join(QLatin1String(", "))
                                 : rule.pattern;
}

} // namespace

RulesList::RulesList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    auto *add =
        new Button(theme, ButtonKind::Quiet, tr("Add a rule"), QStringLiteral("plus"), this);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({RoutingSubject::LongerThan, 1000, {}, {}, Route::Strong});
        m_list.last().when->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void RulesList::setRules(const QList<RoutingRule> &rules)
{
    for (const Row &row : std::as_const(m_list)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_list.clear();
    for (const RoutingRule &rule : rules) {
        addRow(rule);
    }
}

QList<RoutingRule> RulesList::rules() const
{
    QList<RoutingRule> rules;
    for (const Row &row : m_list) {
        rules.append(ruleOf(row));
    }
    return rules;
}

RoutingRule RulesList::ruleOf(const Row &row) const
{
    RoutingRule rule;
    rule.when = subjects.at(static_cast<std::size_t>(row.when->currentIndex()));
    rule.use = row.use->currentIndex() == 0 ? Route::Cheap : Route::Strong;
    const QString value = row.value->text().trimmed();
    if (hasNumber(rule.when)) {
        rule.number = value.toLongLong(); // 0 where it is none, which no rule may have
    } else if (hasWords(rule.when)) {
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty()) {
                rule.words.append(word.trimmed());
            }
        }
    } else if (rule.when == RoutingSubject::Pattern) {
        rule.pattern = value;
    }
    return rule;
}

void RulesList::addRow(const RoutingRule &rule)
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const Row row{widget, new QComboBox(widget), new QLineEdit(widget), new QComboBox(widget)};
    row.when->addItems(
        {tr("Question longer than, in characters"), tr("Question shorter than, in characters"),
         tr("Chat so far longer than, in characters"), tr("Question has code"),
         tr("Question has an attachment"), tr("Tools may be used"),
         tr("Chat or question has one of the tags"), tr("Question says one of the words"),
         tr("Question matches the regular expression")});
    row.when->setAccessibleName(tr("Condition"));
    row.value->setAccessibleName(tr("What it compares with"));
    row.use->addItems({tr("Cheap"), tr("Strong")});
    row.use->setAccessibleName(tr("Who answers then"));
    for (QWidget *field : {static_cast<QWidget *>(row.when), static_cast<QWidget *>(row.value),
                           static_cast<QWidget *>(row.use)}) {
        field->setFont(m_theme.font(TextStyle::Interface));
    }
    const auto found = std::find(subjects.cbegin(), subjects.cend(), rule.when);
    row.when->setCurrentIndex(static_cast<int>(found - subjects.cbegin()));
    row.value->setText(valueOf(rule));
    row.use->setCurrentIndex(rule.use == Route::Cheap ? 0 : 1);
    line->addWidget(row.when, 3);
    line->addWidget(row.value, 2);
    line->addWidget(row.use);
    Button *up =
        Button::icon(m_theme, QStringLiteral("chevron-up"), tr("Move the rule up"), widget);
    Button *away = Button::icon(m_theme, QStringLiteral("trash"), tr("Remove the rule"), widget);
    line->addWidget(up);
    line->addWidget(away);
    m_list.append(row);
    m_rows->addWidget(widget);
    showValue(row);
    connect(row.when, &QComboBox::currentIndexChanged, this, [this, row] {
        showValue(row);
        Q_EMIT changed();
    });
    connect(row.use, &QComboBox::currentIndexChanged, this, &RulesList::changed);
    connect(row.value, &QLineEdit::textChanged, this, &RulesList::changed);
    connect(up, &QPushButton::clicked, this, [this, widget] { moveUp(widget); });
    connect(away, &QPushButton::clicked, this, [this, widget] { remove(widget); });
}

void RulesList::showValue(const Row &row) const
{
    const RoutingSubject subject = ruleOf(row).when;
    const bool any = hasNumber(subject) || hasWords(subject) || subject == RoutingSubject::Pattern;
    row.value->setEnabled(any);
    row.value->setPlaceholderText(hasWords(subject) ? tr("One, or several with commas")
                                                    : QString());
}

void RulesList::remove(const QWidget *widget)
{
    for (const Row &row : std::as_const(m_list)) {
        if (row.widget == widget) {
            row.widget->hide();
            row.widget->deleteLater();
        }
    }
    m_list.removeIf([widget](const Row &row) { return row.widget == widget; });
    Q_EMIT changed();
}

void RulesList::moveUp(const QWidget *widget)
{
    for (qsizetype i = 1; i < m_list.size(); ++i) {
        if (m_list.at(i).widget == widget) {
            m_list.move(i, i - 1);
            arrange();
            Q_EMIT changed();
            return;
        }
    }
}

void RulesList::arrange()
{
    for (const Row &row : std::as_const(m_list)) {
        m_rows->removeWidget(row.widget);
    }
    for (const Row &row : std::as_const(m_list)) {
        m_rows->addWidget(row.widget);
    }
}

} // namespace parley
