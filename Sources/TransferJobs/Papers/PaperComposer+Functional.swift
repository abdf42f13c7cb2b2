import Documents
import TransferStore
import Transfers

extension PaperComposer {
    /// What functional posts ask for, as papers for a judgement tell it; nothing where neither post is functional.
    ///
    /// No file brings the credits that somebody has collected: that is said, with what a year brings by the rules.
    func functionalFacts(of member: StoredProposal) throws -> [Fact] {
        let proposal = member.proposal
        guard
            let record = try Letterheads(session).functional(
                proposal.person,
                from: proposal.origin.post,
                to: proposal.target.post,
                on: try CivilClock(session).today()
            )
        else { return [] }
        let test = record.test.map { ($0.isPassed ? "lulus, " : "tidak lulus, ") + PaperWords.cite($0.letter) }
        var credits = PaperWords.noData
        if let year = record.creditsPerYear, let basis = record.creditsBasis {
            credits += " (konversi predikat Baik \(PaperWords.decimal(year.shortText)) per tahun, \(basis))"
        }
        return [Fact("Sertifikat uji kompetensi", test ?? PaperWords.noData), Fact("Angka kredit", credits)]
    }
}
