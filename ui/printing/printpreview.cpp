// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/printing/printpreview.h"

#include "archive/exporttext.h"
#include "ui/controls/button.h"
#include "ui/controls/focusring.h"
#include "ui/controls/label.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace parley {

namespace {

constexpr int resolution = 600; // dots an inch, on the screen as well: the same lines break there
constexpr double zoomStep = 1.2;

class PrintPreview final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(parley::PrintPreview)

public:
    PrintPreview(const Theme &theme, const Conversation &whole,
                 const std::optional<Conversation> &selected, const PdfFonts &fonts,
                 QWidget &window)
        : QDialog(&window)
        , m_theme(theme)
        , m_whole(whole)
        , m_selected(selected)
        , m_fonts(fonts)
        , m_pages(new QPrintPreviewWidget(&m_printer, this))
    {
        m_printer.setResolution(resolution);
        m_printer.setPageMargins(QMarginsF(18, 14, 18, 14), QPageLayout::Millimeter);
        m_printer.setCreator(QStringLiteral("Parley"));
        m_printer.setDocName(exportTitle(whole));
        setWindowTitle(tr("Print"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 10, 12, 12);
        column->setSpacing(10);
        m_trouble = new Label(
            theme, TextStyle::Interface, ColorRole::Danger,
            tr("There is no room for text on this paper. Choose larger paper or smaller margins."),
            this);
        m_trouble->setWordWrap(true);
        m_trouble->hide();
        column->addLayout(makeTools());
        column->addWidget(m_trouble);
        column->addWidget(m_pages, 1);
        for (auto *area : m_pages->findChildren<QAbstractScrollArea *>()) {
            area->setAccessibleName(tr("Pages as they will be printed"));
            area->viewport()->setFocusPolicy(Qt::NoFocus); // the area itself is scrolled by keys
        }
        connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
                [this](QPrinter *paper) { paint(*paper); });
        connect(m_pages, &QPrintPreviewWidget::previewChanged, this, [this] { showPage(); });
        m_pages->fitInView();
        new FocusRing(theme, *this);
        resize(window.size() * 9 / 10);
    }

private:
    Button *addTool(QHBoxLayout &row, const QString &icon, const QString &name,
                    const std::function<void()> &act)
    {
        Button *button = Button::icon(m_theme, icon, name, this);
        connect(button, &QPushButton::clicked, this, act);
        row.addWidget(button);
        return button;
    }

    void addWords(QHBoxLayout &row, ButtonKind kind, const QString &text,
                  const std::function<void()> &act)
    {
        auto *button = new Button(m_theme, kind, text, {}, this);
        button->setDefault(kind == ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, act);
        row.addWidget(button);
    }

    QHBoxLayout *makeTools()
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        m_previous = addTool(*row, QStringLiteral("chevron-left"), tr("Previous page"),
                             [this] { m_pages->setCurrentPage(m_pages->currentPage() - 1); });
        m_page = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, {}, this);
        row->addWidget(m_page);
        m_next = addTool(*row, QStringLiteral("chevron-right"), tr("Next page"),
                         [this] { m_pages->setCurrentPage(m_pages->currentPage() + 1); });
        row->addSpacing(12);
        addTool(*row, QStringLiteral("minus"), tr("Smaller"),
                [this] { m_pages->zoomOut(zoomStep); });
        addTool(*row, QStringLiteral("plus"), tr("Larger"), [this] { m_pages->zoomIn(zoomStep); });
        addWords(*row, ButtonKind::Quiet, tr("Whole page"), [this] { m_pages->fitInView(); });
        addWords(*row, ButtonKind::Quiet, tr("Page width"), [this] { m_pages->fitToWidth(); });
        row->addStretch(1);
        if (m_selected) {
            m_onlySelected = new QCheckBox(tr("Only what is selected"), this);
            m_onlySelected->setFont(m_theme.font(TextStyle::Interface));
            connect(m_onlySelected, &QCheckBox::toggled, m_pages,
                    &QPrintPreviewWidget::updatePreview);
            row->addWidget(m_onlySelected);
            row->addSpacing(8);
        }
        row->addSpacing(4);
        addWords(*row, ButtonKind::Standard, tr("Paper…"), [this] { choosePaper(); });
        addWords(*row, ButtonKind::Primary, tr("Print…"), [this] { choosePrinter(); });
        return row;
    }

    void choosePaper()
    {
        auto *dialog = new QPageSetupDialog(&m_printer, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, m_pages, &QPrintPreviewWidget::updatePreview);
        dialog->open();
    }

    void choosePrinter()
    {
        auto *dialog = new QPrintDialog(&m_printer, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
            m_pages->print();
            accept();
        });
        dialog->open();
    }

    void showPage()
    {
        const int page = m_pages->currentPage();
        const int count = m_pages->pageCount();
        m_page->setText(tr("Page %L1 of %L2").arg(page).arg(count));
        m_previous->setEnabled(page > 1);
        m_next->setEnabled(page < count);
    }

    void paint(QPrinter &paper)
    {
        const bool part = m_onlySelected && m_onlySelected->isChecked();
        const bool range = paper.printRange() == QPrinter::PageRange;
        const auto printed = printPages(paper, part ? *m_selected : m_whole, m_fonts,
                                        range ? paper.fromPage() : 0, range ? paper.toPage() : 0);
        m_trouble->setVisible(!printed);
    }

    const Theme &m_theme;
    const Conversation m_whole;
    const std::optional<Conversation> m_selected;
    const PdfFonts m_fonts;
    QPrinter m_printer{QPrinter::HighResolution};
    QPrintPreviewWidget *m_pages;
    Label *m_page = nullptr;
    Label *m_trouble = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    QCheckBox *m_onlySelected = nullptr;
};

} // namespace

QDialog *makePrintPreview(const Theme &theme, const Conversation &whole,
                          const std::optional<Conversation> &selected, const PdfFonts &fonts,
                          QWidget &window)
{
    auto *preview = new PrintPreview(theme, whole, selected, fonts, window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    return preview;
}

} // namespace parley
