"""The demos of the course, a file each: a picture under sliders."""
