public import JobQueue
public import Postgres
public import Upstream

// Upstream systems with a database of their own, which one daemon or another has a mapping of.
extension HandlerRegistry {
    /// Registers the kind by which each is compared with ours.
    ///
    /// - Parameters:
    ///   - mappings: What this daemon reads.
    ///   - connection: Our database.
    /// - Throws: `RegistryError` when two mappings have one name.
    public mutating func registerUpstreams(
        _ mappings: [UpstreamMapping],
        connection: ConnectionOptions
    ) throws(RegistryError) {
        for mapping in mappings {
            let comparison = UpstreamComparison(mapping: mapping, own: connection)
            // Not in the transaction of the job: each file is one of its own, and two databases are asked. One that is away is
            // asked again until morning.
            try register(
                SyncUpstream.kind(of: mapping.name),
                .plain(backoff: Backoff(base: .seconds(60), limit: .seconds(1800)), timeout: .seconds(4 * 3600)) {
                    job in
                    try comparison.run(job)
                }
            )
        }
    }
}
