internal import Postgres
internal import Transfers

/// The head of an announcement as a row has it.
struct AnnouncementHead {
    let id: Int64
    let subject: AnnouncementSubject
    let number: String?
    let decree: PublishedDecree
    let objectionUntil: CivilDate
    let publishedOn: CivilDate?
    let isDemonstration: Bool

    /// Reads a row of ``AnnouncementSQL``.
    init(_ row: Row) throws {
        id = try row.decode(at: 0)
        number = try row.decode(at: 2)
        let letter = Letter(number: try row.decode(at: 3), date: try row.decode(at: 4))
        let package: Int64? = try row.decode(at: 1)
        let order: Int64? = try row.decode(at: 9)
        guard
            let subject = package.map({ AnnouncementSubject.package(PackageID($0)) })
                ?? order.map({ AnnouncementSubject.order($0) })
        else { throw PostgresError(.decoding, "an announcement is about nothing") }
        self.subject = subject
        decree = try PublishedDecree(
            Decree(letter, isCorrection: try row.decode(at: 5)),
            legalBasis: try row.decode(at: 6),
            as: order == nil ? .decree : .order
        )
        objectionUntil = try row.decode(at: 7)
        publishedOn = try row.decode(at: 8)
        isDemonstration = try row.decode(at: 10)
    }
}
