import Documents
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Sets a paper that a step has asked for; run again, it finds the same bytes on record and keeps none.
struct DocumentRendering {
    let session: Session
    let renderer: DocumentRenderer

    func run(_ arguments: RenderDocument) throws -> Outcome {
        guard let name = DocumentName(rawValue: arguments.document) else {
            return .discard(reason: "document: there is no paper of this name")
        }
        do {
            guard let (paper, isNew) = try render(name, arguments) else {
                return .discard(reason: "document: nothing is named that has papers")
            }
            return .complete(
                result: JSONB(#"{"document": \#(paper.id), "version": \#(paper.version), "new": \#(isNew)}"#)
            )
        } catch let fault as RenderingFault where fault.isPassing {
            // Something is to be installed or to come free: the queue tries again.
            throw fault
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func render(_ name: DocumentName, _ arguments: RenderDocument) throws -> (paper: StoredPaper, isNew: Bool)?
    {
        let desk = PaperDesk(session, renderer: renderer)
        if let proposal = arguments.proposal {
            if name == .decree, let paper = try setMeanwhile(ProposalID(proposal), arguments.event) {
                return (paper, false)
            }
            return try desk.render(PaperRequest(name, of: ProposalID(proposal), event: arguments.event))
        }
        return try arguments.subject.map { try desk.render(name, of: $0) }
    }

    /// The decree that somebody has set since the step, with the number it gets: a late draft is not put in its place.
    private func setMeanwhile(_ id: ProposalID, _ number: Int?) throws -> StoredPaper? {
        guard let package = try Packages(session).package(of: id),
            let paper = try Papers(session).newest(.decree, of: .package(package)),
            let event = try Proposals(session).events(of: id).first(where: { $0.number == number })
        else { return nil }
        return paper.renderedAt > event.at ? paper : nil
    }
}
