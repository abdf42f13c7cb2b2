public import Postgres

extension Session {
    /// Lists the nodes.
    ///
    /// - Returns: the nodes by host and age.
    /// - Throws: ``PostgresError``.
    public func nodeStatus() throws(PostgresError) -> [NodeStatus] {
        var nodes: [NodeStatus] = []
        for row in try query(.nodeStatus) { nodes.append(try NodeStatus(row)) }
        return nodes
    }

    /// Lists the jobs that nodes have held the longest.
    ///
    /// - Parameter limit: the most jobs.
    /// - Returns: the jobs, the longest held first.
    /// - Throws: ``PostgresError``.
    public func heldJobs(limit: Int) throws(PostgresError) -> [HeldJob] {
        var jobs: [HeldJob] = []
        for row in try query(.held(limit: limit)) { jobs.append(try HeldJob(row)) }
        return jobs
    }

    /// Lists the jobs that were told to stop and go on, as the nodes said with their last heartbeats.
    ///
    /// - Returns: the jobs, those that have ignored it the longest first.
    /// - Throws: ``PostgresError``.
    public func stuckJobs() throws(PostgresError) -> [StuckJobStatus] {
        var jobs: [StuckJobStatus] = []
        for row in try query(.stuck) { jobs.append(try StuckJobStatus(row)) }
        return jobs
    }

    /// Tells what has passed through the queue so far.
    ///
    /// - Returns: the server's figures.
    /// - Throws: ``PostgresError``.
    public func traffic() throws(PostgresError) -> Traffic {
        guard let row = try query(.traffic).first else { throw PostgresError(.decoding, "jobs.traffic() has no row") }
        return try Traffic(row)
    }

    /// Tells how quickly the jobs were served that finished last.
    ///
    /// - Parameter span: only those that finished within this time; of very many only the last few thousand.
    /// - Returns: the queues in which any did, by name.
    /// - Throws: ``PostgresError``.
    public func queueLatencies(over span: Interval) throws(PostgresError) -> [QueueLatency] {
        var latencies: [QueueLatency] = []
        for row in try query(.latencies(over: span)) { latencies.append(try QueueLatency(row)) }
        return latencies
    }
}
