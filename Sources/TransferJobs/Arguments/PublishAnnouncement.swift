import JobQueue
public import Postgres
public import TransferStore

/// Arguments of `announcement.publish`: writes what is public now into the folder that a web server serves.
public struct PublishAnnouncement: JobArguments {
    /// The kind `announcement.publish`.
    public static let kind = "announcement.publish"

    /// The number of the package whose announcement has changed; nil for an order.
    public var package: Int64?
    /// The key of the order of urgent assignments whose announcement has changed; nil for a package.
    public var order: Int64?

    /// Asks for a publication.
    public init(package: Int64) {
        self.package = package
    }

    /// Asks for the publication of what an announcement is about.
    public init(_ subject: AnnouncementSubject) {
        switch subject {
        case .package(let id): package = id.number
        case .order(let key): order = key
        }
    }

    /// What the announcement is about.
    ///
    /// - Throws: ``ArgumentsFault`` when it is about nothing, or about two things.
    func subject() throws(ArgumentsFault) -> AnnouncementSubject {
        switch (package, order) {
        case (let package?, nil): return .package(PackageID(package))
        case (nil, let order?): return .order(order)
        default: throw ArgumentsFault(kind: Self.kind, field: "package", expected: "there, or the field order")
        }
    }

    /// Enqueues the job in the caller's transaction; one that waits already does for all that is asked until it runs.
    ///
    /// - Returns: The job's id.
    /// - Throws: `PostgresError`.
    @discardableResult
    public static func enqueue(for subject: AnnouncementSubject, _ session: Session) throws -> Int64 {
        var job = NewJob(kind, args: try PublishAnnouncement(subject).json())
        switch subject {
        case .package(let id): job.uniqueKey = "announcement:\(id)"
        case .order(let key): job.uniqueKey = "announcement:order:\(key)"
        }
        job.uniqueScope = .queued
        // The folder has one writer at a time.
        job.orderingKey = "announcements"
        return try session.enqueue(job)
    }
}
