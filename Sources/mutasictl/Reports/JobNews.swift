import JobQueue
import Postgres
import Transfers

/// Something that has happened to a job that is followed.
struct JobNews {
    enum Event {
        /// It has come to another state or attempt.
        case state(JobState, attempt: Int, reason: String?)
        /// It has come further.
        case progress(percent: Int?, message: String?)
        /// It has written a line.
        case line(String)
    }

    let job: Int64
    let kind: String
    let event: Event

    /// One line for a person.
    var text: String {
        let words =
            switch event {
            case .state(let state, let attempt, let reason):
                [state.phrase.text, Phrase.attemptNumber(attempt).text, reason ?? ""]
            case .progress(let percent, let message): [percent.map { "\($0) %" } ?? "", message ?? ""]
            case .line(let line): ["| \(line)"]
            }
        let clock = Timestamp(unixMicroseconds: Clock.now.microseconds).clock
        let shown = ["\(clock)  \(job)", kind] + words.filter { !$0.isEmpty }
        return Table.printable(shown.joined(separator: "  ")) + "\n"
    }

    var json: JSONValue {
        let members: [JSONValue.Member] =
            switch event {
            case .state(let state, let attempt, let reason):
                [
                    .init(name: "state", value: .string(state.rawValue)),
                    .init(name: "attempt", value: .int(attempt)),
                    .init(name: "reason", value: reason.map { .string($0) } ?? .null),
                ]
            case .progress(let percent, let message):
                [
                    .init(name: "percent", value: percent.map { .int($0) } ?? .null),
                    .init(name: "progress", value: message.map { .string($0) } ?? .null),
                ]
            case .line(let line): [.init(name: "line", value: .string(line))]
            }
        return .object(
            [
                .init(name: "job", value: .int(Int(job))),
                .init(name: "kind", value: .string(kind)),
            ] + members
        )
    }
}
