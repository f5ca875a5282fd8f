// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/rankingspage.h"

#include "base/wholefile.h"
#include "chat/votebook.h"
#include "compare/standingsexport.h"
#include "ui/compare/rankingrow.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/segmented.h"
#include "ui/corewords.h"
#include "ui/regions.h"
#include "ui/savequestion.h"
#include "ui/transcript/figures.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>

namespace parley {

namespace {

enum Kind { AllVotes, BlindVotes, OpenVotes };

} // namespace

RankingsPage::RankingsPage(const Theme &theme, Services &services, const ModelLists &lists,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services), m_lists(lists)
{
    QVBoxLayout *rows = sheetRows(*this, theme);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(theme, Qt::Horizontal, this));
    rows->addWidget(makeBody(), 1);
    markRegion(*this, *m_kinds, Region::Page);
    showStandings();
}

QWidget *RankingsPage::makeHead()
{
    const PageHead head = pageHead(m_theme, tr("Back"), tr("Rankings"), this);
    head.row->addStretch(1);
    m_kinds = new Segmented(m_theme, tr("Votes counted"),
                            {tr("All votes"), tr("Blind"), tr("Open")}, head.widget);
    m_kinds->setCurrent(AllVotes);
    head.row->addWidget(m_kinds);
    m_tags = new Button(m_theme, ButtonKind::Standard, tr("All tags"), {}, head.widget);
    m_tags->setAccessibleName(tr("Tags counted"));
    m_tags->setMenu(new QMenu(m_tags));
    head.row->addWidget(m_tags);
    m_export = new Button(m_theme, ButtonKind::Standard, tr("Export"), QStringLiteral("export"),
                          head.widget);
    m_export->setAccessibleName(tr("Export rankings"));
    auto *formats = new QMenu(m_export);
    const auto add = [this, formats](const QString &text, Format format) {
        connect(formats->addAction(text), &QAction::triggered, this,
                [this, format] { exportAs(format); });
    };
    add(tr("Table (CSV)"), Format::Csv);
    add(tr("JSON"), Format::Json);
    m_export->setMenu(formats);
    head.row->addWidget(m_export);
    connect(head.back, &QPushButton::clicked, this, &RankingsPage::closeWanted);
    connect(m_kinds, &Segmented::chosen, this, &RankingsPage::showStandings);
    connect(m_tags->menu(), &QMenu::aboutToShow, this, &RankingsPage::fillTags);
    return head.widget;
}

QWidget *RankingsPage::makeBody()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(27, 18, 27, 18);
    rows->setSpacing(12);
    m_note = new NoteLine(m_theme, content);
    m_note->say(ColorRole::Ink2, {}, {});
    rows->addWidget(m_note);
    m_table = new QWidget(content);
    m_rows = new QVBoxLayout(m_table);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    rows->addWidget(m_table);
    m_sentences = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, {}, content);
    m_sentences->setWordWrap(true);
    rows->addWidget(m_sentences);
    rows->addStretch(1);
    return scrolling(content, tr("Rankings"), this);
}

void RankingsPage::open()
{
    m_kinds->setFocus(Qt::OtherFocusReason);
    m_services.votes.votes().then(this, [this](const Result<QList<Vote>> &votes) { take(votes); });
}

void RankingsPage::take(const Result<QList<Vote>> &votes)
{
    if (!votes) {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("The votes can't be read: %1").arg(detailText(votes.error())));
        return;
    }
    m_note->say(ColorRole::Ink2, {}, {});
    m_votes = standingVotes(*votes);
    showStandings();
}

void RankingsPage::fillTags()
{
    QMenu *menu = m_tags->menu();
    menu->clear();
    const auto add = [this, menu](QString text, const QString &tag) {
        text.replace(u'&', QLatin1String("&&")); // tags are not shortcuts
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(tag == m_tag);
        connect(action, &QAction::triggered, this, [this, tag] { showTag(tag); });
    };
    add(tr("All tags"), {});
    menu->addSeparator();
    for (const QString &tag : tagsOf(m_votes)) {
        add(tag, tag);
    }
}

void RankingsPage::showTag(const QString &tag)
{
    m_tag = tag;
    QString text = tag.isEmpty() ? tr("All tags") : tag;
    m_tags->setText(text.replace(u'&', QLatin1String("&&")));
    showStandings();
}

void RankingsPage::showStandings()
{
    StandingsFilter filter;
    filter.tag = m_tag;
    if (m_kinds->current() != AllVotes) {
        filter.blind = m_kinds->current() == BlindVotes;
    }
    m_standings = standingsOf(m_votes, filter);
    m_export->setEnabled(!m_standings.models.isEmpty());
    showRows();
    m_sentences->setText(honestSentences().join(u'\n'));
}

void RankingsPage::showRows()
{
    emptyLayout(*m_rows);
    const ScoreScale scale = ScoreScale::of(m_standings);
    int group = 0;
    for (const ModelStanding &model : m_standings.models) {
        if (model.group != group) {
            group = model.group;
            auto *apart = new Label(m_theme, TextStyle::MicroStrong, ColorRole::Ink3,
                                    tr("Never compared with those above"), m_table);
            apart->setContentsMargins(0, 20, 0, 4);
            m_rows->addWidget(apart);
        } else if (m_rows->count() == 0) { // isEmpty() does not see what is not shown yet
            m_rows->addWidget(new RankingHead(m_theme, m_table));
        }
        m_rows->addWidget(new Hairline(m_theme, Qt::Horizontal, m_table));
        m_rows->addWidget(
            new RankingRow(m_theme, model, m_lists.title(model.model), scale, m_table));
    }
}

QStringList RankingsPage::honestSentences() const
{
    if (m_standings.models.isEmpty()) {
        return {m_votes.isEmpty()
                    ? tr("No votes yet. Pick the better answer in a comparison, and the models are "
                         "ranked here.")
                    : tr("No votes of this kind yet.")};
    }
    const auto few =
        static_cast<int>(std::count_if(m_standings.models.begin(), m_standings.models.end(),
                                       [](const ModelStanding &model) { return !model.enough; }));
    QStringList sentences{
        tr("From %1 votes of yours, on questions of yours: what others prefer may differ.", nullptr,
           pluralOf(m_standings.votes))
            .arg(groupedNumber(m_standings.votes)),
        tr("Models share a place as long as their intervals overlap.")};
    if (few > 0) {
        sentences.append(
            tr("%1 models have fewer than %2 votes and no place.", nullptr, pluralOf(few))
                .arg(few)
                .arg(enoughVotes) +
            u' ' + tr("Winning 8 of 10 still comes by chance once in nine times."));
    }
    if (m_standings.groups > 1) {
        sentences.append(tr("Where models were never compared, not even by way of others, their "
                            "scores mean nothing to each other."));
    }
    if (m_kinds->current() != BlindVotes) {
        sentences.append(tr("Votes on known names may follow the name; blind ones can't."));
    }
    return sentences;
}

void RankingsPage::exportAs(Format format)
{
    const bool csv = format == Format::Csv;
    const SaveQuestion where{tr("Export rankings"), csv ? tr("Table (*.csv)") : tr("JSON (*.json)"),
                             csv ? QStringLiteral("parley-rankings.csv")
                                 : QStringLiteral("parley-rankings.json")};
    askWhereToSave(*window(), where, *this,
                   [this, format](const QString &path) { write(path, format); });
}

void RankingsPage::write(const QString &path, Format format)
{
    const QByteArray bytes = format == Format::Csv
                                 ? standingsCsv(m_standings)
                                 : QJsonDocument(standingsJson(m_standings)).toJson();
    const auto written = writeWholeFile(path, bytes);
    if (written) {
        m_note->say(ColorRole::Ok, QStringLiteral("check"), tr("Exported to %1").arg(path));
    } else {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("The export failed: %1").arg(detailText(written.error())));
    }
}

void RankingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parley
