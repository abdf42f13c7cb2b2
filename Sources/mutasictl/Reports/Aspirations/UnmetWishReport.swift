import Transfers

/// What an employee asked of any transfer that the one proposed would not keep.
struct UnmetWishReport {
    let wishes: [UnmetWish]

    /// One row for each wish, in the reader's language.
    var listing: Listing {
        var listing = Listing([
            .init(title: .code, name: "code"),
            .init(title: .basis, name: "basis", isFlexible: true),
            .init(title: .remark, name: "text", isFlexible: true),
        ])
        for wish in wishes {
            let text = wish.text(in: Reader.current.language)
            listing.add([.text(wish.kind.rawValue), .text(wish.basis), .text(text)])
        }
        return listing
    }

    /// The title and the table; nothing where every wish is kept.
    func showTable() throws {
        let listing = listing
        guard !listing.rows.isEmpty else { return }
        let output = StandardStream.output
        try output.write("\n" + TextStyle(output).bold(Phrase.unmetWishesTitle.text) + "\n")
        try listing.table.show()
    }
}
