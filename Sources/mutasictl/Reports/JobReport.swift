import JobQueue
import Postgres

/// A job with its attempts, and the jobs at either end of it.
struct JobReport {
    let details: JobDetails

    func show(_ format: OutputFormat) throws {
        switch format {
        case .table: try showTables()
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(sheet.csv)
        }
    }

    private func showTables() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(sheet.text)
        for (title, listing) in [
            (Phrase.failedAttempts, failures), (.waitsFor, Self.listing(details.awaited)),
            (.waitedForBy, Self.listing(details.dependents)),
        ] where !listing.rows.isEmpty {
            try output.write("\n" + style.bold(title.text) + "\n")
            try listing.table.show()
        }
        guard let lines = details.progress?.lines, !lines.isEmpty else { return }
        try output.write("\n" + style.bold(Phrase.logLines.text) + "\n")
        for line in lines { try output.write(Table.printable(line) + "\n") }
    }

    private var json: JSONValue {
        .object(
            sheet.members + [
                .init(name: "failures", value: failures.json),
                .init(name: "waits_for", value: Self.listing(details.awaited).json),
                .init(name: "waited_for_by", value: Self.listing(details.dependents).json),
                .init(name: "log", value: .array(details.progress?.lines.map { .string($0) } ?? [])),
            ]
        )
    }

    private var sheet: Sheet {
        let status = details.status
        var sheet = Sheet()
        sheet.add(.job, "id", .job(status.id))
        sheet.add(.kind, "kind", .text(status.kind))
        sheet.add(.argumentVersion, "version", .number(details.version))
        sheet.add(.queue, "queue", .text(status.queue))
        sheet.add(.priority, "priority", .word(status.priority))
        sheet.add(.state, "state", .word(status.state))
        sheet.add(.cancelRequested, "cancel_requested_at", .time(details.cancelRequestedAt))
        sheet.add(.attempts, "attempt", .number(status.attempt))
        sheet.add(.attemptsAllowed, "max_attempts", .number(status.maxAttempts))
        sheet.add(.created, "created_at", .time(status.createdAt))
        sheet.add(.enqueuedBy, "enqueued_by", .text(details.enqueuedBy))
        sheet.add(.due, "run_at", .time(status.runAt))
        sheet.add(.started, "claimed_at", .time(status.claimedAt))
        sheet.add(.waitedFor, "waited_s", .duration(details.waited))
        sheet.add(.ranFor, "ran_s", .duration(details.ran))
        sheet.add(.finished, "finished_at", .time(status.finishedAt))
        sheet.add(.node, "node", .text(details.node.map { String($0) }))
        sheet.add(.host, "host", .text(details.host))
        sheet.add(.uniqueKey, "unique_key", .text(details.uniqueKey))
        sheet.add(.orderingKey, "ordering_key", .text(details.orderingKey))
        sheet.add(.concurrencyKey, "concurrency_key", .text(details.concurrencyKey))
        sheet.add(.trace, "trace", .text(details.trace))
        sheet.add(.redriveOf, "redrive_of", .job(details.redriveOf))
        sheet.add(.redrivenAs, "redriven_as", .job(details.redrivenAs))
        sheet.add(.percent, "percent", .number(details.progress?.percent))
        sheet.add(.doing, "progress", .text(details.progress?.message))
        sheet.add(.told, "progress_at", .time(details.progress?.updatedAt))
        sheet.add(.result, "result", .json(status.result?.text))
        sheet.add(.reason, "reason", .text(status.reason))
        return sheet
    }

    private var failures: Listing {
        var listing = Listing([
            .init(title: .attempt, name: "attempt", alignment: .right),
            .init(title: .failedAt, name: "failed_at"),
            .init(title: .error, name: "error"),
            .init(title: .message, name: "message", isFlexible: true),
            .init(title: .retriedAt, name: "retry_at"),
            .init(title: .node, name: "node"),
        ])
        for failure in details.failures {
            listing.add([
                .number(failure.attempt), .time(failure.failedAt), .text(failure.error), .text(failure.message),
                .time(failure.retryAt), .text(String(failure.node)),
            ])
        }
        return listing
    }

    private static func listing(_ dependencies: [JobDependency]) -> Listing {
        var listing = Listing([
            .init(title: .job, name: "job", alignment: .right),
            .init(title: .state, name: "state"),
            .init(title: .onFailure, name: "on_failure"),
        ])
        for dependency in dependencies {
            listing.add([
                .job(dependency.job), .word(dependency.state),
                dependency.cancelsOnFailure ? .word("cancel", .cancelsOnFailure) : .word("release", .releasesOnFailure),
            ])
        }
        return listing
    }
}
