import JobQueue
public import Postgres
public import TransferStore

/// Arguments of `announcement.publish`: writes what is public now into the folder that a web server serves.
public struct PublishAnnouncement: JobArguments {
    /// The kind `announcement.publish`.
    public static let kind = "announcement.publish"

    /// The number of the package whose announcement has changed.
    public var package: Int64

    /// Asks for a publication.
    public init(package: Int64) {
        self.package = package
    }

    /// Enqueues the job in the caller's transaction; one that waits already does for all that is asked until it runs.
    ///
    /// - Returns: The job's id.
    /// - Throws: `PostgresError`.
    @discardableResult
    public static func enqueue(for package: PackageID, _ session: Session) throws -> Int64 {
        var job = NewJob(kind, args: try PublishAnnouncement(package: package.number).json())
        job.uniqueKey = "announcement:\(package)"
        job.uniqueScope = .queued
        // The folder has one writer at a time.
        job.orderingKey = "announcements"
        return try session.enqueue(job)
    }
}
