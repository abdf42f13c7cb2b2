import ArgumentParser
import Delivery

/// How a signature shows on a page.
struct AppearanceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(.appearanceOptionsVisibleHelp, valueName: "box")
    )
    var visible: String?

    @Option(
        help: ArgumentHelp(.appearanceOptionsImageHelp, valueName: "file")
    )
    var image: String?

    func validate() throws {
        guard (visible == nil) == (image == nil) else { throw ValidationError(Phrase.boxAndImage.text) }
        guard let visible else { return }
        guard Self.numbers(visible)?.count == 5 else { throw ValidationError(Phrase.boxMalformed.text) }
    }

    /// What was asked for.
    ///
    /// - Throws: ``Refusal`` for a box outside of every page, and for a file that is no PNG.
    func appearance() throws -> SignatureAppearance {
        guard let image, let box = visible.flatMap(Self.numbers) else { return .invisible }
        let bytes = try InputFile.bytes(of: image)
        do throws(DeliveryError) {
            return .visible(
                try .init(page: box[0], left: box[1], top: box[2], width: box[3], height: box[4], image: bytes)
            )
        } catch {
            throw Refusal(.dataRefused, .boxImpossible)
        }
    }

    private static func numbers(_ text: String) -> [Int]? {
        let words = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = words.compactMap { Int($0) }
        return numbers.count == words.count ? numbers : nil
    }
}
