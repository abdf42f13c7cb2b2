import JobQueue
public import Postgres
import TransferStore
import Transfers

/// Writes what is public now into the public folder.
///
/// What a repeat finds written already stays untouched.
struct AnnouncementPublication {
    let session: Session
    let folder: AnnouncementFolder?

    func run(_ arguments: PublishAnnouncement) throws -> Outcome {
        guard let folder else {
            return .discard(
                reason: "announcements: no folder is set; set MUTASI_ANNOUNCEMENTS_FOLDER and redrive the job"
            )
        }
        let subject = try arguments.subject()
        guard let stored = try Announcements(session).latest(of: subject), stored.publishedOn != nil else {
            return .discard(reason: "announcements: nothing is published for \(subject)")
        }
        do {
            let written = try Self.write(to: folder, session)
            let number = stored.announcement.number
            return .complete(result: JSONB(#"{"announcement": "\#(number)", "written": \#(written.count)}"#))
        } catch let fault as FolderFault {
            // It names a folder and no person.
            return .retry(reason: "\(fault.code): \(fault.sentence(in: .english))")
        }
    }

    /// Writes the folder, and keeps the checksums of what stands in it.
    static func write(to folder: AnnouncementFolder, _ session: Session) throws -> [String] {
        // Before anything is read, so that an older state never takes the place of a newer one.
        try Announcements(session).lockFiles()
        let files = try PublishedFiles(session)
        let written = try folder.write(files)
        try Announcements(session).keep(files.checksums)
        return written
    }
}

extension AnnouncementFolder {
    /// Writes what is public now into the folder, and keeps the checksums, in a transaction that reads what is committed.
    ///
    /// - Returns: The names of the files that were written.
    /// - Throws: ``FolderFault``, `RuleBookFault`, `StoreFault`, `PostgresError`.
    public func publish(_ session: Session) throws -> [String] {
        try AnnouncementPublication.write(to: self, session)
    }

    /// The names of the files that ``publish(_:)`` would write.
    ///
    /// - Throws: ``FolderFault``, `RuleBookFault`, `StoreFault`, `PostgresError`.
    public func pending(_ session: Session) throws -> [String] {
        try pending(try PublishedFiles(session))
    }
}
