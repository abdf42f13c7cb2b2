/// How a signature shows on a page, where it does.
public enum SignatureAppearance: Sendable, Equatable {
    /// Not at all: the paper shows by itself that it is signed, and by whom.
    case invisible
    /// As an image in a box of a page.
    case visible(Box)

    /// A box on a page, in points from its upper left corner, and the image in it.
    public struct Box: Sendable, Equatable {
        /// The page, from 1.
        public let page: Int
        /// The box's left edge.
        public let left: Int
        /// The box's upper edge.
        public let top: Int
        /// The box's width.
        public let width: Int
        /// The box's height.
        public let height: Int
        /// The image, as PNG.
        public let image: [UInt8]

        /// A box.
        ///
        /// - Throws: `DeliveryError.Code.invalidSigner` for a box without extent, or outside of every page, and for what is no
        ///   PNG.
        public init(
            page: Int,
            left: Int,
            top: Int,
            width: Int,
            height: Int,
            image: [UInt8]
        ) throws(DeliveryError) {
            let extents = 1...Self.longestEdge
            let isPossible =
                page > 0 && left >= 0 && top >= 0 && extents.contains(width) && extents.contains(height)
                && left <= Self.longestEdge - width && top <= Self.longestEdge - height
            guard isPossible else { throw DeliveryError(code: .invalidSigner, subject: "box") }
            guard image.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
                throw DeliveryError(code: .invalidSigner, subject: "image")
            }
            self.page = page
            self.left = left
            self.top = top
            self.width = width
            self.height = height
            self.image = image
        }

        /// The longest edge of a page that the format of PDF allows, in points.
        private static let longestEdge = 14_400
    }
}
