internal import Postgres
internal import Transfers

/// The statements on inaugurations of heads of regions.
enum HeadInaugurationSQL {
    static let all: SQL = """
        select h.jurisdiction, h.inaugurated_on, h.letter_number, h.letter_date,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), h.entered_at
        from mutasi.head_inauguration h join mutasi.employee e on e.id = h.entered_by
        order by h.inaugurated_on desc, h.id desc
        """

    static let days: SQL = "select jurisdiction, inaugurated_on from mutasi.head_inauguration"

    /// No row comes back when the day is on record for the region.
    static func add(_ agency: AgencyCode?, _ day: CivilDate, _ letter: Letter, by person: PersonID) -> SQL {
        """
        insert into mutasi.head_inauguration (jurisdiction, inaugurated_on, letter_number, letter_date, entered_by)
        values (\(agency?.text), \(day), \(letter.number), \(letter.date), \(person))
        on conflict do nothing
        returning id
        """
    }

    static func isAgency(_ agency: AgencyCode) -> SQL {
        "select exists (select from mutasi.unit where agency_id = \(agency.text))"
    }
}
