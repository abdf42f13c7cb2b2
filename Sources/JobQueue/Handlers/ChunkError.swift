/// A handler did not give an outcome for each job of a chunk: which belongs to which is not known then.
struct ChunkError: JobError {
    let jobs: Int
    let outcomes: Int

    var code: String { "chunk.outcomes" }
    var message: String { "the handler gave \(outcomes) outcomes for a chunk of \(jobs) jobs" }
}
