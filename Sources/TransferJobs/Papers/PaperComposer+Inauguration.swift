import Documents
import TransferStore
import Transfers

extension PaperComposer {
    /// Day, hour and place of the ceremony are left open: they are fixed after the letter is drafted.
    func invitation() throws -> Invitation {
        guard let letter = proposal.facts.decree?.letter, proposal.needsInauguration else {
            throw PaperFault.notYet(.invitation)
        }
        let calculator = try Deadlines(session).calculator(on: day)
        let oath = try calculator.deadline(.inauguration, from: letter.date, zone: .wib)
        return Invitation(
            letterhead: Letterhead(office),
            number: number,
            date: day,
            employee: try employee(),
            target: target,
            decree: cite(letter),
            lastDay: oath.lastDay,
            signatory: officeHead
        )
    }

    func oathMinutes() throws -> OathMinutes {
        guard let letter = proposal.facts.decree?.letter, let swornOn = proposal.facts.inauguratedOn else {
            throw PaperFault.notYet(.oathMinutes)
        }
        let official = try official()
        return OathMinutes(
            letterhead: Letterhead(office),
            number: number,
            date: swornOn,
            employee: try placedEmployee(),
            decree: cite(letter),
            official: Signatory(
                office: "Yang mengambil sumpah/janji",
                name: official.name,
                rank: official.rank,
                nip: official.nip.isEmpty ? nil : official.nip
            )
        )
    }

    func inaugurationStatement() throws -> InaugurationStatement {
        guard let letter = proposal.facts.decree?.letter, let inauguratedOn = proposal.facts.inauguratedOn else {
            throw PaperFault.notYet(.inaugurationStatement)
        }
        return InaugurationStatement(
            letterhead: Letterhead(office),
            number: number,
            date: day,
            official: try official(),
            employee: try placedEmployee(),
            decree: cite(letter),
            inauguratedOn: inauguratedOn,
            copies: ["Kepala Badan Kepegawaian Negara;", "Kepala \(target.unit);", "Yang bersangkutan."]
        )
    }

    /// Whoever signed the decree, by the same authority, inaugurates those it names.
    private func official() throws -> EmployeeLines {
        guard let signer = try Proposals(session).signer(of: stored.id) else {
            throw PaperFault.notYet(request.name)
        }
        // The head of a region has neither NIP nor rank.
        if let name = try Offices(session).official(signer) {
            return EmployeeLines(name: name, nip: "", post: office.authority, unit: office.government)
        }
        return EmployeeLines(try Letterheads(session).person(signer))
    }
}
