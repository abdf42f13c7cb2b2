import Postgres

/// Jobs that stand side by side and differ in nothing but arguments and keys: one statement enqueues them.
struct JobRun {
    private(set) var jobs: [NewJob]
    /// What they share.
    private let model: NewJob

    private init(_ first: NewJob) {
        jobs = [first]
        model = Self.model(of: first)
    }

    /// Splits jobs into runs, in their order, since that of the ids is the order of jobs with one ordering key.
    static func runs(of jobs: [NewJob]) -> [JobRun] {
        var runs: [JobRun] = []
        for job in jobs {
            if runs.last?.takes(job) == true { runs[runs.count - 1].jobs.append(job) } else { runs.append(JobRun(job)) }
        }
        return runs
    }

    private func takes(_ job: NewJob) -> Bool {
        // A set is enqueued in the order of its unique keys; where that matters, each goes alone.
        (job.uniqueKey == nil || job.orderingKey == nil) && jobs.count < Self.limit && Self.model(of: job) == model
    }

    /// The most in one statement: its arguments must fit into the server's memory at once.
    private static let limit = 2000

    private static func model(of job: NewJob) -> NewJob {
        var model = job
        model.args = "{}"
        (model.uniqueKey, model.orderingKey, model.concurrencyKey) = (nil, nil, nil)
        return model
    }

    var statement: SQL {
        jobs.count == 1 ? .enqueue(jobs[0]) : .enqueue(jobs, like: model)
    }
}
