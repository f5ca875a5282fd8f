// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowfiles.h"

#include "archive/exportformat.h"
#include "archive/workflowfile.h"
#include "base/wholefile.h"
#include "ui/corewords.h"
#include "ui/savequestion.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStringDecoder>

namespace parley {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // bytes

} // namespace

FlowFiles::FlowFiles(QWidget &window, QObject *parent) : QObject(parent), m_window(window) {}

void FlowFiles::chooseImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import flows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Flows (*.yaml *.yml *.json)"));
    connect(dialog, &QFileDialog::filesSelected, this, &FlowFiles::import);
    dialog->open();
}

void FlowFiles::chooseExport(const StoredWorkflow &flow)
{
    const SaveQuestion where{
        tr("Save the flow"), tr("Flow (*.yaml)"),
        exportFileName(flow.title, QLatin1String("yaml"), QStringLiteral("flow"))};
    askWhereToSave(m_window, where, *this, [this, flow](const QString &path) { save(flow, path); });
}

void FlowFiles::save(const StoredWorkflow &flow, const QString &path)
{
    const auto written = writeWholeFile(path, flow.text.toUtf8());
    if (written) {
        Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    } else {
        Q_EMIT failed(tr("The flow was not saved: %1").arg(detailText(written.error())));
    }
}

void FlowFiles::import(const QStringList &paths)
{
    int count = 0;
    QStringList refused;
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) {
            refused.append(tr("“%1” can't be read: %2.").arg(name, file.errorString()));
            continue;
        }
        const QByteArray bytes = file.read(largestFile + 1);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (bytes.size() > largestFile || decoder.hasError() || text.contains(QChar(u'\0'))) {
            refused.append(tr("“%1” is no text of a flow.").arg(name));
            continue;
        }
        StoredWorkflow flow;
        flow.text = text;
        flow.title = readWorkflow(bytes).workflow.title;
        if (flow.title.isEmpty()) {
            flow.title = QFileInfo(path).completeBaseName();
        }
        ++count;
        Q_EMIT imported(flow);
    }
    if (!refused.isEmpty()) {
        Q_EMIT failed(refused.join(u' '));
    } else if (count > 0) {
        Q_EMIT done(tr("%n flows imported", nullptr, count));
    }
}

} // namespace parley
