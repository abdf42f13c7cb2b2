internal import Postgres
internal import Transfers

/// The head of an announcement as a row has it.
struct AnnouncementHead {
    let id: Int64
    let package: PackageID
    let number: String?
    let decree: PublishedDecree
    let objectionUntil: CivilDate
    let publishedOn: CivilDate?

    /// Reads a row of ``AnnouncementSQL``.
    init(_ row: Row) throws {
        id = try row.decode(at: 0)
        package = PackageID(try row.decode(at: 1))
        number = try row.decode(at: 2)
        let letter = Letter(number: try row.decode(at: 3), date: try row.decode(at: 4))
        decree = try PublishedDecree(
            Decree(letter, isCorrection: try row.decode(at: 5)),
            legalBasis: try row.decode(at: 6)
        )
        objectionUntil = try row.decode(at: 7)
        publishedOn = try row.decode(at: 8)
    }
}
