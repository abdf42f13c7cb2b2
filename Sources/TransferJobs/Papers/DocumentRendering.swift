import Documents
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Sets a paper that a step of a proposal asked for; run again, it finds the same bytes on record and keeps none.
struct DocumentRendering {
    let session: Session
    let renderer: DocumentRenderer

    func run(_ arguments: RenderDocument) throws -> Outcome {
        guard let name = DocumentName(rawValue: arguments.document) else {
            return .discard(reason: "document: there is no paper of this name")
        }
        let request = PaperRequest(name, of: ProposalID(arguments.proposal), event: arguments.event)
        do {
            let (paper, isNew) = try PaperDesk(session, renderer: renderer).render(request)
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
}
