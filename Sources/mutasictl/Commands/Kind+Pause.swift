import ArgumentParser
import JobQueue

extension Kind {
    /// `mutasictl kind pause`: no job of the kind is started any more, in any queue.
    struct Pause: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "pause", abstract: Phrase.kindPausePurpose.text)

        @OptionGroup var argument: KindArgument
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let kind = argument.kind
            let isChanged = try database.withSession { session in
                try argument.check(session)
                return try trial.attempt(session) {
                    try session.pauseKind(kind, by: action.actor, reason: action.reason)
                }
            }
            StandardStream.error.say(isChanged ? .kindPaused(kind) : .kindPausedBefore(kind))
            trial.conclude()
        }
    }

    /// `mutasictl kind resume`: its jobs are started again.
    struct Resume: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "resume", abstract: Phrase.kindResumePurpose.text)

        @OptionGroup var argument: KindArgument
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let kind = argument.kind
            let isChanged = try database.withSession { session in
                try argument.check(session)
                return try trial.attempt(session) {
                    try session.resumeKind(kind, by: action.actor, reason: action.reason)
                }
            }
            StandardStream.error.say(isChanged ? .kindResumed(kind) : .kindNotPaused(kind))
            trial.conclude()
        }
    }
}
