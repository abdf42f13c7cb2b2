public import Postgres

/// How quickly a queue's jobs were served lately: the median and the 99th percentile.
public struct QueueLatency: Sendable {
    /// The queue's name.
    public let queue: String
    /// How many jobs these figures are of.
    public let jobs: Int
    /// From when half of them were due to when they were taken.
    public let medianWait: Interval
    /// From when all but a hundredth were due to when they were taken.
    public let longWait: Interval
    /// How long half of them ran; nil when no node told.
    public let medianRun: Interval?
    /// How long all but a hundredth ran.
    public let longRun: Interval?

    init(_ row: Row) throws(PostgresError) {
        (queue, jobs, medianWait, longWait, medianRun, longRun) = try row.decode(
            String.self,
            Int.self,
            Interval.self,
            Interval.self,
            Interval?.self,
            Interval?.self
        )
    }
}
