public import Postgres
public import TransferStore
import Transfers

/// All files of the public folder as they have to be now: the same announcements always give the same bytes.
public struct PublishedFiles: Sendable {
    /// The contents by the files' names.
    public let contents: [String: [UInt8]]

    /// The name of the list of checksums, as `sha256sum --check` reads it.
    public static let checksumsName = "SHA256SUMS"

    /// Makes the files.
    ///
    /// - Parameter session: a session, best within one transaction that sees one state of the data.
    /// - Throws: `RuleBookFault`, `StoreFault`, `PostgresError`.
    public init(_ session: Session) throws {
        let today = try CivilClock(session).today()
        let minimum = try Rules(session).current(on: today).number(.announcementSearch, on: today)
        let announcements = Announcements(session)
        self.init(
            try announcements.list(.published),
            searchMinimum: minimum,
            signings: try announcements.signings(),
            address: try PublicAddresses(session).current()
        )
    }

    init(
        _ announcements: [StoredAnnouncement],
        searchMinimum: Int,
        signings: [String: PublishedSigning],
        address: String?
    ) {
        var contents: [String: [UInt8]] = [:]
        for stored in announcements {
            guard let publishedOn = stored.publishedOn else { continue }
            let announcement = stored.announcement
            let page = AnnouncementPage(
                announcement: announcement,
                publishedOn: publishedOn,
                searchMinimum: searchMinimum,
                signing: signings[announcement.number],
                address: address
            )
            contents["\(announcement.number).json"] = Array((announcement.canonicalJSON + "\n").utf8)
            contents["\(announcement.number).html"] = Array(page.text.utf8)
        }
        let index = AnnouncementIndex(announcements: announcements, searchMinimum: searchMinimum)
        contents["index.html"] = Array(index.text.utf8)
        let lines = contents.sorted { $0.key < $1.key }.map { "\(Checksum(of: $0.value).text)  \($0.key)\n" }
        contents[Self.checksumsName] = Array(lines.joined().utf8)
        self.contents = contents
    }

    /// The checksums by the files' names.
    public var checksums: [String: Checksum] { contents.mapValues { Checksum(of: $0) } }
}
