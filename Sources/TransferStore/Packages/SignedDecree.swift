internal import Transfers

/// A decree (SK) as it enters the register of decrees.
struct SignedDecree {
    let kind: RegisteredDecree.Kind
    let letter: Letter
    var isCorrection = false
    var signer: PersonID?
    var isActing = false
    var approval: Letter?
    /// The paper that was signed electronically; nil where it was signed by hand.
    var paper: PaperID?

    /// A decree that corrects a slip or undoes another one.
    init(_ kind: RegisteredDecree.Kind, _ letter: Letter) {
        self.kind = kind
        self.letter = letter
    }

    /// The decree of a package.
    init(_ signing: Signing, on paper: PaperID?) {
        self.init(.transfer, signing.decree.letter)
        isCorrection = signing.decree.isCorrection
        signer = signing.signer.person
        self.paper = paper
        if case .acting(let approval) = signing.signer.standing {
            isActing = true
            self.approval = approval
        }
    }
}
