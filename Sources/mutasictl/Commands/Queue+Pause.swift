import ArgumentParser
import JobQueue

extension Queue {
    /// `mutasictl queue pause`: no job of the queue is started any more.
    struct Pause: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "pause", abstract: Phrase.queuePausePurpose.text)

        @OptionGroup var argument: QueueArgument
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let queue = argument.queue
            let isChanged = try database.withSession { session in
                try argument.check(session)
                return try trial.attempt(session) {
                    try session.pauseQueue(queue, by: action.actor, reason: action.reason)
                }
            }
            StandardStream.error.say(isChanged ? .queuePaused(queue) : .queuePausedBefore(queue))
            trial.conclude()
        }
    }

    /// `mutasictl queue resume`: its jobs are started again.
    struct Resume: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "resume", abstract: Phrase.queueResumePurpose.text)

        @OptionGroup var argument: QueueArgument
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let queue = argument.queue
            let isChanged = try database.withSession { session in
                try argument.check(session)
                return try trial.attempt(session) {
                    try session.resumeQueue(queue, by: action.actor, reason: action.reason)
                }
            }
            StandardStream.error.say(isChanged ? .queueResumed(queue) : .queueNotPaused(queue))
            trial.conclude()
        }
    }
}
