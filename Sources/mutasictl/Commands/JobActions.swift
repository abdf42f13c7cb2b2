import JobQueue
import Postgres

/// Does the same to each of several jobs, and shows what became of each.
struct JobActions {
    /// The title of what became of it, for people.
    let title: Phrase
    /// And for programs.
    let name: String

    /// Goes on after a refusal, and ends with it.
    ///
    /// - Parameters:
    ///   - jobs: their numbers.
    ///   - format: the form of the output.
    ///   - action: what is done to one; gives what became of it.
    /// - Throws: ``Refusal`` for the only job, or when some were refused; the first error of another kind.
    func run(_ jobs: [Int64], format: OutputFormat, _ action: (Int64) throws -> ListingCell) throws {
        var listing = Listing([.init(title: .job, name: "id", alignment: .right), .init(title: title, name: name)])
        var refusals: [Refusal] = []
        for job in jobs {
            do {
                listing.add([.job(job), try action(job)])
            } catch let error as PostgresError {
                guard let refused = error.actionRefusal else { throw error }
                refusals.append(Refusal(refused, job))
            }
        }
        if let only = refusals.first, jobs.count == 1 { throw only }
        try listing.show(format)
        for refusal in refusals { StandardStream.error.say(refusal.phrase) }
        if !refusals.isEmpty { throw Refusal(.partlyDone, .someRefused(refusals.count, of: jobs.count)) }
    }
}
