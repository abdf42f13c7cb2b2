import JobQueue
import Postgres
import TransferStore

/// The state as lines that fit a terminal.
struct TopScreen {
    /// Jobs held for less are not listed.
    private static let glance: Int64 = 1_000_000

    let state: TopState
    /// The database's name and the server's, as the operator knows them.
    let place: String

    /// The lines from the top.
    ///
    /// - Parameters:
    ///   - width: the terminal's columns.
    ///   - height: the terminal's lines.
    ///   - style: how titles stand out.
    ///   - now: for how long a fault has lasted.
    /// - Returns: at most so many lines, none longer than the width.
    func lines(
        width: Int,
        height: Int,
        style: TextStyle,
        now: ContinuousClock.Instant = .now
    ) -> [String] {
        var head = [style.bold(String(title.prefix(width)))]
        if let clock = state.reading?.clock, clock.isShifted {
            head.append(style.alarming(String(Phrase.clockIsShifted(clock).text.prefix(width))))
        }
        if let summary { head.append(String(summary.prefix(width))) }
        if let fault = state.fault {
            let sentence = Phrase.notReading(for: Interval(now - fault.since), fault.phrase).text
            head.append(style.alarming(String(sentence.prefix(width))))
        }
        guard let reading = state.reading else { return Array(head.prefix(height)) }
        if reading.queues.isEmpty { head.append(Phrase.noQueues.text) }
        let sections = [
            TopSection(.queuesTitle, queues(reading), width: width),
            TopSection(.unservedTitle, unserved(reading), width: width),
            TopSection(.stuckTitle, stuck(reading), width: width),
            TopSection(.heldTitle, held(reading), width: width),
            TopSection(.nodesTitle, nodes(reading), width: width),
        ]
        return Array((head + TopSection.lines(sections, height: height - head.count, style: style)).prefix(height))
    }

    private var title: String {
        let time = state.reading.map { $0.traffic.moment.clock } ?? ""
        return ["mutasi", place, time, Phrase.topKeys.text].filter { !$0.isEmpty }.joined(separator: "   ")
    }

    private var summary: String? {
        guard let reading = state.reading else { return nil }
        return Phrase.topSummary(
            state.rates,
            nodes: reading.nodes.count { !$0.isOverdue },
            held: reading.nodes.reduce(0) { $0 + $1.held }
        ).text
    }

    /// What matters most stands to the left: a narrow terminal cuts the lines.
    private func queues(_ reading: TopReading) -> Table {
        var table = Table([
            .init(title: Phrase.queue.text),
            .init(title: Phrase.available.text, alignment: .right),
            .init(title: Phrase.running.text, alignment: .right),
            .init(title: Phrase.oldestAge.text, alignment: .right),
            .init(title: Phrase.waitTimes.text, alignment: .right),
            .init(title: Phrase.runTimes.text, alignment: .right),
            .init(title: Phrase.scheduled.text, alignment: .right),
            .init(title: Phrase.retrying.text, alignment: .right),
            .init(title: Phrase.waiting.text, alignment: .right),
            .init(title: Phrase.limits.text),
        ])
        for queue in reading.queues {
            let latency = reading.latencies.first { $0.queue == queue.queue }
            table.add([
                queue.isPaused ? "\(queue.queue) [\(Phrase.paused.text)]" : queue.queue,
                queue.available.phrase.text, "\(queue.running)",
                reading.age(of: queue.oldestAvailableAt)?.phrase.text ?? "",
                Self.pair(latency?.medianWait, latency?.longWait), Self.pair(latency?.medianRun, latency?.longRun),
                queue.scheduled.phrase.text, queue.retrying.phrase.text, queue.waiting.phrase.text,
                Phrase.limits(of: queue).text,
            ])
        }
        return table
    }

    private static func pair(_ median: Interval?, _ long: Interval?) -> String {
        guard let median, let long else { return "" }
        return "\(median.phrase.text) / \(long.phrase.text)"
    }

    private func unserved(_ reading: TopReading) -> Table {
        var table = Table([
            .init(title: Phrase.queue.text), .init(title: Phrase.kind.text, isFlexible: true),
            .init(title: Phrase.argumentVersion.text, alignment: .right),
            .init(title: Phrase.seen.text, alignment: .right),
            .init(title: Phrase.oldestAge.text, alignment: .right), .init(title: Phrase.lacking.text),
        ])
        for jobs in reading.unserved {
            table.add([
                jobs.queue, jobs.kind, "\(jobs.version)", "\(jobs.seen)",
                reading.age(of: jobs.oldestAt)?.phrase.text ?? "", jobs.lack.phrase.text,
            ])
        }
        return table
    }

    private func stuck(_ reading: TopReading) -> Table {
        var table = Table([
            .init(title: Phrase.job.text, alignment: .right), .init(title: Phrase.kind.text, isFlexible: true),
            .init(title: Phrase.node.text), .init(title: Phrase.lane.text, alignment: .right),
            .init(title: Phrase.thread.text, alignment: .right), .init(title: Phrase.since.text, alignment: .right),
            .init(title: Phrase.reason.text), .init(title: Phrase.message.text, isFlexible: true),
        ])
        for job in reading.stuck {
            table.add([
                "\(job.id)", job.kind, "\(job.host):\(job.process)", "\(job.lane)",
                job.thread.map { "\($0)" } ?? "", job.ignoring.phrase.text, job.reason.phrase.text, job.message ?? "",
            ])
        }
        return table
    }

    private func held(_ reading: TopReading) -> Table {
        var table = Table([
            .init(title: Phrase.job.text, alignment: .right), .init(title: Phrase.kind.text, isFlexible: true),
            .init(title: Phrase.queue.text), .init(title: Phrase.node.text),
            .init(title: Phrase.attempts.text, alignment: .right),
            .init(title: Phrase.since.text, alignment: .right), .init(title: "%", alignment: .right),
            .init(title: Phrase.message.text, isFlexible: true),
        ])
        // What is done at once nobody can read.
        for job in reading.held where (reading.age(of: job.claimedAt)?.microseconds ?? 0) > Self.glance {
            let stopping = reading.age(of: job.cancelRequestedAt).map { Phrase.stopping(for: $0).text }
            table.add([
                "\(job.id)", job.kind, job.queue, reading.host(of: job.node) ?? "?", "\(job.attempt)",
                reading.age(of: job.claimedAt)?.phrase.text ?? "", job.percent.map { "\($0)" } ?? "",
                [stopping, job.message].compactMap { $0 }.joined(separator: " "),
            ])
        }
        return table
    }

    private func nodes(_ reading: TopReading) -> Table {
        var table = Table([
            .init(title: Phrase.node.text), .init(title: Phrase.version.text),
            .init(title: Phrase.uptime.text, alignment: .right),
            .init(title: Phrase.heartbeat.text, alignment: .right),
            .init(title: Phrase.holding.text, alignment: .right),
            .init(title: Phrase.queue.text, isFlexible: true),
        ])
        for node in reading.nodes {
            let silence = node.silence.phrase.text
            table.add([
                "\(node.host):\(node.process)", node.version, reading.age(of: node.startedAt)?.phrase.text ?? "",
                node.isOverdue ? "\(silence) \(Phrase.overdue.text)" : silence, "\(node.held)",
                node.queues.joined(separator: ", "),
            ])
        }
        return table
    }
}
