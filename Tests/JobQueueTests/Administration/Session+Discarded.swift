import JobQueue
import Postgres

extension Session {
    /// Enqueues a job and has it discarded by its first attempt.
    func discarded(_ job: NewJob) throws -> Int64 {
        let id = try enqueue(job)
        let node = Int64.random(in: 1 ... .max)
        try register(node, kinds: [job.kind], versions: 1...9)
        _ = try claim(node)
        _ = try fail(node, id, after: nil)
        return id
    }
}
