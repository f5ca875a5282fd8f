// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/printing/printpreview.h"

#include "archive/exporttext.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>

namespace parley {

namespace {

constexpr int resolution = 600; // dots an inch, on the screen as well: the same lines break there

class PrintPreview final : public QPrintPreviewDialog
{
    Q_DECLARE_TR_FUNCTIONS(parley::PrintPreview)

public:
    PrintPreview(const Conversation &whole, const std::optional<Conversation> &selected,
                 const PdfFonts &fonts, QWidget &window)
        : QPrintPreviewDialog(&window), m_whole(whole), m_selected(selected), m_fonts(fonts)
    {
        printer()->setResolution(resolution);
        printer()->setPageMargins(QMarginsF(18, 14, 18, 14), QPageLayout::Millimeter);
        printer()->setCreator(QStringLiteral("Parley"));
        printer()->setDocName(exportTitle(whole));
        setWindowTitle(tr("Print"));
        connect(this, &QPrintPreviewDialog::paintRequested, this,
                [this](QPrinter *paper) { paint(*paper); });
        if (m_selected) {
            offerSelection();
        }
        resize(window.size() * 9 / 10);
    }

private:
    void offerSelection()
    {
        auto *tools = findChild<QToolBar *>();
        auto *preview = findChild<QPrintPreviewWidget *>();
        if (!tools || !preview) {
            return;
        }
        m_onlySelected = new QCheckBox(tr("Only what is selected"), this);
        tools->addSeparator();
        tools->addWidget(m_onlySelected);
        connect(m_onlySelected, &QCheckBox::toggled, preview, &QPrintPreviewWidget::updatePreview);
    }

    void paint(QPrinter &paper)
    {
        const bool part = m_onlySelected && m_onlySelected->isChecked();
        const bool range = paper.printRange() == QPrinter::PageRange;
        const auto printed = printPages(paper, part ? *m_selected : m_whole, m_fonts,
                                        range ? paper.fromPage() : 0, range ? paper.toPage() : 0);
        setWindowTitle(printed ? tr("Print")
                               : tr("Print: there is no room for text on this paper. Choose "
                                    "larger paper or smaller margins."));
    }

    const Conversation m_whole;
    const std::optional<Conversation> m_selected;
    const PdfFonts m_fonts;
    QCheckBox *m_onlySelected = nullptr;
};

} // namespace

QDialog *makePrintPreview(const Conversation &whole, const std::optional<Conversation> &selected,
                          const PdfFonts &fonts, QWidget &window)
{
    auto *preview = new PrintPreview(whole, selected, fonts, window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    return preview;
}

} // namespace parley
