"""Small coloured drawings from signed distances, with NumPy alone: shapes, colours, creatures."""
