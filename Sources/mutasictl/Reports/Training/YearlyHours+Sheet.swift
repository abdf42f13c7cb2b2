import TransferStore
import Transfers

extension YearlyHours {
    /// Adds the JP of the year beside what the law asks for, and what the records do not say.
    func add(to sheet: inout Sheet) {
        sheet.add(.hoursDone, "hours_done", .number(year.hours))
        sheet.add(.hoursComing, "hours_coming", .number(coming))
        sheet.add(.hoursRequired, "hours_required", .number(year.required))
        sheet.add(.hoursLimit, "hours_limit", .number(year.limit))
        sheet.add(.hoursLacking, "hours_shortfall", .number(year.shortfall))
        sheet.add(.hoursEvidence, "hours_evidence", .word(year.evidence.rawValue, .hoursEvidence(year.evidence)))
    }
}
