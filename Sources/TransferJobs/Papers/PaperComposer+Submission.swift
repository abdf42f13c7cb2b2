import Documents
import TransferStore
import Transfers

extension PaperComposer {
    /// The letter of a head of unit, with the opinion where it was given.
    func unitLetter(_ side: UnitOpinion.Side) throws -> UnitLetter {
        let unit = side == .origin ? proposal.origin.unit : proposal.target.unit
        let paper = try Letterheads(session).paper(of: unit)
        return UnitLetter(
            side: side,
            letterhead: Letterhead(paper),
            number: number,
            date: day,
            addressee: addressee,
            employee: try employee(),
            target: target,
            opinion: side == .origin ? proposal.facts.originOpinion : proposal.facts.targetOpinion,
            signatory: Signatory(headOf: paper)
        )
    }

    func coverLetter() throws -> CoverLetter {
        guard let folder = try Proposals(session).folder(of: stored.id) else { throw PaperFault.notYet(.coverLetter) }
        let paper = try Letterheads(session).paper(of: proposal.origin.unit)
        return CoverLetter(
            letterhead: Letterhead(paper),
            number: number,
            date: day,
            addressee: addressee,
            employee: try employee(),
            target: target,
            kind: PaperWords.kind(proposal.kind),
            effectiveOn: proposal.effectiveOn,
            enclosures: folder.documents.map { document in
                "\(document.code.text) \(document.code.text(in: .indonesian)) tanggal "
                    + document.issuedOn.text(in: .indonesian)
            },
            signatory: Signatory(headOf: paper)
        )
    }

    func verificationList() throws -> VerificationList {
        let proposals = Proposals(session)
        guard let folder = try proposals.folder(of: stored.id), let verifier = proposal.facts.verifier else {
            throw PaperFault.notYet(.verificationList)
        }
        let people = Letterheads(session)
        let checked = try Checklists(session).current().check(folder, of: proposal, on: day)
        let person = try people.person(verifier)
        return VerificationList(
            letterhead: Letterhead(office),
            proposal: "\(stored.id)",
            employee: try employee(),
            target: target,
            lines: checked.map { finding in
                VerificationList.Line(
                    code: finding.requirement.code.text,
                    requirement: finding.requirement.code.text(in: .indonesian),
                    status: PaperWords.status(finding.status)
                        + (finding.dueOn.map { " paling lambat \($0.text(in: .indonesian))" } ?? ""),
                    basis: finding.requirement.basis
                )
            },
            submitter: try proposal.facts.submitter.map { try people.person($0).name } ?? "-",
            verifier: Signatory(office: "Pemeriksa", name: person.name, rank: person.rank, nip: person.nip),
            date: day
        )
    }

    private var addressee: [String] { ["Yth. Kepala \(office.office)", "di \(office.town)"] }
}
